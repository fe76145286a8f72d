import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeForm, openAdd } from '../portal/driver.ts';
import { inTurns } from '../setup/extent.ts';
import { boxText, importInto, paste, use, waitForReport } from './hands/assistant.ts';
import { assistantSays, waitForAssistant, waitForBar } from './hands/read-assistant.ts';
import { nextFrames, until } from './hands/wait.ts';
import type { Session } from './session/session.ts';
import { openSession, thisBrowser } from './session/shared-browser.ts';

declare global {
  interface Window {
    rebuilt: { readonly state: Readonly<Record<string, unknown>>; readonly again: () => void };
  }
}

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

const configuration = {
  type: 'http-post',
  name: 'Pager',
  url: 'https://hooks.example.com/mist',
  topics: ['alarms', 'client-join'],
  secret: '5b0f3c8d9e7a41268c1d2f6ba94e07d3',
  headers: { 'X-One': 'a', 'X-Two': 'b', 'X-Three': 'c' },
};
const { headers, ...texts } = configuration;
const filled = {
  ...texts,
  type: 'HTTP Post',
  headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
};
const empty = { type: 'HTTP Post', name: '', url: '', secret: '', topics: [], headers: [] };
const state = (page: Page) => page.evaluate(() => window.rebuilt.state);

test('a form that is built anew at each change is filled whole, and taken back whole', async () => {
  const page = await session.openFixture('rebuilt');
  await waitForBar(page);
  await importInto(page, configuration);
  await waitForReport(page);
  await expect.poll(() => state(page)).toEqual(filled);
  await use(page, 'Undo');
  await expect.poll(() => state(page)).toEqual(empty);
  // Nobody has touched it: what is required is still to do.
  await waitForAssistant(page, ({ bar }) => bar?.state === 'partial' && bar.errors === 0);
});

/** What has the focus in the assistant, the place of the caret in it, and how far it is scrolled. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement;
    return at instanceof HTMLTextAreaElement
      ? [at.value, at.selectionStart, at.selectionEnd, at.scrollTop]
      : [at?.textContent];
  });

/** Has the page build its form anew so many times, and waits each time until the assistant is back in it. */
async function rebuild(page: Page, again: () => void, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.evaluate(again);
    await waitForBar(page);
  }
}

test('a form that is built anew twenty times while an import is prepared, previewed and filled loses nothing', async () => {
  const page = await session.openFixture('rebuilt');
  const again = () => window.rebuilt.again();
  await waitForBar(page);
  await use(page, 'Import');
  await rebuild(page, again, 2);
  await expect.poll(() => focused(page)).toEqual(['', 0, 0, 0]);
  const text = JSON.stringify(configuration, null, 1);
  await paste(page, 'Configuration JSON', text);
  await page.evaluate(() => {
    const box = document.activeElement?.shadowRoot?.activeElement;
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('No box has the focus.');
    box.setSelectionRange(box.value.length - 9, box.value.length - 2);
    box.scrollTop = box.scrollHeight;
  });
  await until(page, () => (document.activeElement?.shadowRoot?.activeElement?.scrollTop ?? 0) > 0);
  // A scrolling is told of in the next frame.
  await nextFrames(page);
  const before = await focused(page);
  await rebuild(page, again, 6);
  await expect.poll(() => focused(page)).toEqual(before);
  await use(page, 'Preview');
  await rebuild(page, again, 4);
  await assistantSays(page, 'After filling');
  expect(await boxText(page, 'Configuration JSON')).toBe(text);
  await use(page, 'Fill form');
  await rebuild(page, again, 4);
  await waitForReport(page);
  await expect.poll(() => state(page)).toEqual(filled);
  await rebuild(page, again, 4);
  await assistantSays(page, '5 fields filled');
  await use(page, 'Undo');
  await expect.poll(() => state(page)).toEqual(empty);
  await assistantSays(page, 'The filling was taken back.');
});

test.each(inTurns(['chakra', 'legacy'] as const))(
  'what is open and typed stays when the portal builds its dialog anew: %s',
  async skin => {
    const page = await session.openPage({ skin });
    const again = () => window.practicePortal.remount();
    await openAdd(page);
    await waitForBar(page);
    await use(page, 'Import');
    await paste(page, 'Configuration JSON', '{"name": "Half');
    const before = await focused(page);
    await rebuild(page, again, 3);
    await expect.poll(() => focused(page)).toEqual(before);
    await page.keyboard.type('way"}');
    expect(await boxText(page, 'Configuration JSON')).toBe('{"name": "Halfway"}');
    await use(page, 'Templates');
    await use(page, 'Save as template');
    await paste(page, 'Template name', 'Half a name');
    await rebuild(page, again, 2);
    expect(await boxText(page, 'Template name')).toBe('Half a name');
    await use(page, 'Preview delivery');
    await rebuild(page, again, 2);
    await waitForAssistant(page, ({ preview }) => preview?.startsWith('POST') === true);
    await closeForm(page);
    await openAdd(page);
    // What was closed by the person begins anew.
    await waitForAssistant(page, ({ bar, preview }) => bar !== null && preview === null);
  },
);
