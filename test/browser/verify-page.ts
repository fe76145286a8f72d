import type { Page } from 'puppeteer-core';
import type { Session } from './harness.ts';
import type { LaunchedExtension } from './launch-browser.ts';

/** Longer than any search of the Verify page takes on a busy machine. */
const PATIENCE = 30_000;

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: {
  readonly storage: Readonly<Record<'session' | 'local' | 'sync', { get(): Promise<unknown> }>>;
};

/** What the Verify page shows. */
export interface ShownVerdict {
  readonly verdicts: Readonly<Record<string, string | null>>;
  readonly diagnoses: readonly (string | null)[];
  readonly text: string;
}

/**
 * Opens a page of the extension in a tab. Firefox gives no navigation events for it: until it is there, evaluating fails.
 */
export async function openExtensionPage(
  { browser, extensionOrigin }: LaunchedExtension,
  name: 'popup' | 'workspace' | 'onboarding',
): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`${extensionOrigin}/${name}.html`).catch(() => undefined);
  await until(page, () => document.querySelector('[role="tab"], .pictures') !== null);
  return page;
}

/** The page that the extension itself opened in a tab, by the end of its address. Firefox tells the addresses only inside the pages. */
export async function openedPage({ browser }: Session, end: string): Promise<Page> {
  const last = performance.now() + PATIENCE;
  while (performance.now() < last) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith(end)) return page;
    }
  }
  throw new Error(`Nothing was opened at ${end}.`);
}

/** Runs a function in the page again and again until it gives true. */
export async function until(page: Page, condition: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (await page.evaluate(condition).catch(() => false)) return;
  }
  throw new Error(`Never came true: ${condition}`);
}

/** Puts a text into the text box of this name, as React notices it. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (of, value) => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === of);
      const box = document.getElementById(label?.htmlFor ?? '');
      if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement))
        throw new Error(`There is no text box “${of}”.`);
      const { prototype } = box instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, value);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    text,
  );
}

/** What stands in the text box of this name. */
export function boxValue(page: Page, name: string): Promise<string> {
  return page.evaluate(of => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === of);
    const box = document.getElementById(label?.htmlFor ?? '');
    return box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.value : '';
  }, name);
}

/** Presses the button or tab of this name. */
export async function pressNamed(page: Page, name: string): Promise<void> {
  await page.evaluate(of => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === of,
    );
    if (!button) throw new Error(`There is no button “${of}”.`);
    button.click();
  }, name);
}

/** What is shown once the verdict on what stands in the boxes is out and the search for a cause has ended. */
export async function verdictOf(page: Page): Promise<ShownVerdict> {
  // A turn of the page, in which an edit that was just made marks the result as stale.
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve)));
  await until(
    page,
    () => document.querySelector('[aria-label="Result"]')?.getAttribute('aria-busy') === 'false',
  );
  return page.evaluate(() => {
    const result = document.querySelector('[aria-label="Result"]');
    const all = (selector: string) => [...(result?.querySelectorAll(selector) ?? [])];
    return {
      verdicts: Object.fromEntries(
        all('[data-verdict]').map(each => [
          each.getAttribute('data-header') ?? '',
          each.getAttribute('data-verdict'),
        ]),
      ),
      diagnoses: all('[data-diagnosis]').map(each => each.getAttribute('data-diagnosis')),
      text: result?.textContent ?? '',
    };
  });
}

/** All that an area of the extension's storage holds, as text. */
export function stored(page: Page, area: 'session' | 'local' | 'sync'): Promise<string> {
  return page.evaluate(async of => JSON.stringify(await chrome.storage[of].get()), area);
}
