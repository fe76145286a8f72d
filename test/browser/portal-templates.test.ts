import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { closeForm, fill, openAdd } from '../portal/driver.ts';
import { boxText, paste, use } from './assistant-hands.ts';
import { launch, type Session } from './harness.ts';
import { waitForBar } from './read-assistant.ts';
import { thisBrowser } from './this-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await launch(thisBrowser());
});
afterAll(() => session?.close());

const receiver = {
  name: 'Pager',
  url: 'https://hooks.example.com/in',
  topics: ['alarms', 'audits'],
  secret: strongSecret,
  headers: { 'X-Team': 'network' },
};

/** Runs in the page: all that the extension says. */
const said = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('mist-webhook-helper')]
      .map(host => host.shadowRoot?.textContent ?? '')
      .join('\n'),
  );
const says = (page: Page, words: string) => expect.poll(() => said(page), { timeout: 5000 }).toContain(words);
const formOf = (page: Page) => page.evaluate(() => window.practicePortal.form());

describe.each(['legacy', 'chakra'] as const)('on the skin %s', skin => {
  let page: Page;
  beforeEach(async () => {
    page = await session.newPage();
    await page.bringToFront();
    await session.open(page, { skin, motion: 'off', decoys: true });
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
    expect(await page.evaluate(() => window.practicePortal.decoyEdits())).toBe(0);
    expect(await page.evaluate(() => window.practicePortal.saves())).toBe(0);
    await page.close();
  });

  test('a form is saved as a template without its secret, and another is filled from it', async () => {
    await openAdd(page);
    await waitForBar(page);
    await fill(page, receiver);
    await use(page, 'Templates');
    await use(page, 'Save as template');
    await expect.poll(() => boxText(page, 'Template name')).toBe('Pager');
    await paste(page, 'Template name', `Pager ${skin}`);
    await use(page, 'Save template');
    await says(page, `Saved “Pager ${skin}” to the library.`);
    await closeForm(page);

    await openAdd(page);
    await waitForBar(page);
    await use(page, 'Templates');
    await paste(page, 'Search templates', skin);
    await choose(page, `Pager ${skin}`);
    await paste(page, 'Secret', 'another secret, given by hand');
    await use(page, 'Fill form');
    await says(page, 'Nothing is saved until you save it in the portal.');
    await expect
      .poll(() => formOf(page))
      .toMatchObject({ ...receiver, headers: expect.anything(), secret: 'another secret, given by hand' });
  });
});

/** Chooses a template whose entry starts with this name. */
async function choose(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    start => {
      const choice = [...document.querySelectorAll('mist-webhook-helper')]
        .flatMap(host => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.template-choice') ?? [])])
        .find(each => each.textContent?.startsWith(start));
      choice?.click();
      return choice !== undefined;
    },
    {},
    name,
  );
}
