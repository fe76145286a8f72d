import type { Page } from 'puppeteer-core';
import { pressButton } from '../../test/browser/hands/assistant.ts';
import { typeKeys } from '../../test/browser/hands/keyboard.ts';
import {
  readAssistant,
  type ShownAssistant,
  waitForAssistant,
  waitForBar,
} from '../../test/browser/hands/read-assistant.ts';
import { fill, openAdd, openPortal, save } from '../../test/portal/driver.ts';
import type { Portal } from '../../test/portal/server.ts';
import { darkenPage } from './dark-page.ts';
import { type Counter, type Guide, guideOn } from './guide.ts';
import { scrollToMeter } from './scroll-to-meter.ts';
import { faultyForm, mended } from './tour-forms.ts';

export interface Look {
  readonly skin: 'legacy' | 'chakra';
  readonly scope: 'org' | 'site';
  readonly dark: boolean;
}

const codes = ({ findings }: ShownAssistant): string => findings.map(({ code }) => code).join(', ') || 'none';

function showsAll(wanted: readonly string[]): (shown: ShownAssistant) => boolean {
  return ({ findings }) => wanted.every(code => findings.some(finding => finding.code === code));
}

async function typeFaults(page: Page, { step }: Guide, { skin }: Look): Promise<void> {
  const { url, form, expected } = faultyForm(skin);
  await step('type an address', async () => {
    await typeKeys(page, 'url', url);
    return codes(await waitForAssistant(page, showsAll(['URL_NOT_HTTPS'])));
  });
  await step('fill in the rest, with faults', async () => {
    await fill(page, form);
    const shown = await waitForAssistant(page, showsAll(expected));
    return `${shown.bar?.errors} errors, ${shown.bar?.warnings} warnings: ${codes(shown)}`;
  });
  await step('look at the custom headers', async () => {
    await page.evaluate(scrollToMeter);
    const { findings, headerBytes } = await readAssistant(page);
    const own = findings.filter(({ field }) => field === 'headers').map(({ code }) => code);
    return `${headerBytes} of 1000 bytes; ${own.join(', ')}`;
  });
  await step('preview the delivery', async () => {
    await pressButton(page, 'Preview delivery');
    const { preview } = await waitForAssistant(
      page,
      shown => shown.preview?.includes('X-Mist-Error') === true,
    );
    return preview?.match(/X-Mist-Error.*/)?.[0] ?? '';
  });
}

async function pressFixes(page: Page): Promise<string> {
  const pressed: string[] = [];
  for (;;) {
    const { fixes } = await readAssistant(page);
    const [name] = fixes;
    if (name === undefined) return pressed.join('; ');
    await pressButton(page, name);
    await waitForAssistant(page, shown => shown.fixes.length < fixes.length);
    pressed.push(name);
  }
}

async function mend(page: Page, { step }: Guide, { skin }: Look): Promise<void> {
  await step('press every Fix button', async () => {
    // The preview lies over them.
    await pressButton(page, 'Preview delivery');
    return `${await pressFixes(page)}. Left: ${codes(await readAssistant(page))}`;
  });
  await step('type what only a person can know', async () => {
    const { url, form } = mended(skin);
    await typeKeys(page, 'url', url);
    await fill(page, form);
    const shown = await waitForAssistant(
      page,
      ({ bar, findings }) => bar?.state === 'clean' && findings.length === 0,
    );
    return `clean, ${shown.headerBytes} of 1000 bytes`;
  });
  await step('look at the delivery again', async () => {
    await pressButton(page, 'Preview delivery');
    const wanted = (preview: string | null) =>
      preview?.includes('X-Mist-Signature-v2') && !preview.includes('X-Mist-Error');
    const { preview } = await waitForAssistant(page, shown => Boolean(wanted(shown.preview)));
    return preview?.split(/\r?\n\r?\n/)[0]?.replaceAll(/\r?\n/g, ' | ') ?? '';
  });
}

/** Runs in the page: the names of the buttons that are shown in the section of webhooks; null while there are none. */
function sectionButtons(): string | null {
  const root = document.querySelector('mist-webhook-helper')?.shadowRoot;
  const shown = [...(root?.querySelectorAll('button') ?? [])].filter(button => button.checkVisibility());
  return shown.length > 0 ? shown.map(({ textContent }) => textContent).join(', ') : null;
}

/** The main job from the list of webhooks to a saved one. Rejects at the first step that is not as it should be. */
export async function walkMainJob(
  page: Page,
  { origin }: Pick<Portal, 'origin'>,
  look: Look,
  { folder, counter }: { readonly folder: string; readonly counter: Counter },
): Promise<void> {
  const guide = guideOn(page, `${look.skin} ${look.scope} ${look.dark ? 'dark' : 'light'}`, folder, counter);
  await guide.step('open the Webhooks section', async () => {
    // A picture of a form that still grows shows what nobody sees.
    await openPortal(page, { origin, skin: look.skin, scope: look.scope, motion: 'off' });
    if (look.dark) await darkenPage(page);
    const buttons = await page.waitForFunction(sectionButtons);
    const { hosts } = await readAssistant(page);
    if (hosts > 0) throw new Error('the extension shows more than its two buttons before a form is open');
    return `beside Add Webhook: ${await buttons.jsonValue()}`;
  });
  await guide.step('open Add Webhook', async () => {
    await openAdd(page);
    const { bar, openPoints } = await waitForBar(page);
    if (bar?.errors !== 0) throw new Error(`${bar?.errors} errors before anything was typed`);
    return openPoints;
  });
  await typeFaults(page, guide, look);
  await mend(page, guide, look);
  await guide.step('press the portal’s Add', async () => {
    await save(page);
    await waitForAssistant(page, ({ hosts }) => hosts === 0);
    const errors = await page.evaluate(() => window.practicePortal.errors());
    if (errors.length > 0) throw new Error(`the portal reported ${errors.join(' ')}`);
    return 'saved; the extension has left with the form';
  });
}
