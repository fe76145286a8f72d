import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { closeForm, fill, openAdd, openEdit, save } from '../portal/driver.ts';
import type { Session } from './harness.ts';
import { readAssistant, waitForAssistant, waitForBar } from './read-assistant.ts';
import { openSession } from './shared-browser.ts';
import { thisBrowser } from './this-browser.ts';
import { typeKeys } from './type-keys.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

const gone = (page: Page) => waitForAssistant(page, ({ hosts }) => hosts === 0);
const press = (page: Page, name: string) =>
  page.evaluate(control => window.practicePortal.press(control), name);

describe.each(['legacy', 'chakra'] as const)('on the skin %s', skin => {
  let page: Page;
  beforeEach(async () => {
    page = await session.newPage();
    await page.bringToFront();
    await session.open(page, { skin, decoys: true });
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
    expect(await page.evaluate(() => window.practicePortal.decoyEdits())).toBe(0);
    await page.close();
  });

  test('nothing is there before a form opens', async () => {
    expect((await readAssistant(page)).hosts).toBe(0);
  });

  test('a new form is not blamed for being empty', async () => {
    await openAdd(page);
    const { bar, findings, openPoints } = await waitForBar(page);
    expect(bar).toMatchObject({ errors: 0, warnings: 0 });
    expect(findings).toEqual([]);
    expect(openPoints).toContain('Name');
    expect(openPoints).toContain(skin === 'legacy' ? '(Settings)' : '(Advanced Settings)');
  });

  test('an existing webhook is checked at once', async () => {
    await openEdit(page, 'Home Test');
    const { findings } = await waitForAssistant(page, shown => shown.findings.length > 0);
    expect(findings.map(({ code }) => code)).toContain('URL_NOT_HTTPS');
  });

  test('the assistant comes back after the portal has built its form anew', async () => {
    await openAdd(page);
    await waitForBar(page);
    await fill(page, { url: 'http://hooks.example.com/' });
    await waitForAssistant(page, ({ findings }) => findings.some(({ code }) => code === 'URL_NOT_HTTPS'));
    await page.evaluate(() => window.practicePortal.remount());
    const shows = (code: string) =>
      waitForAssistant(
        page,
        ({ bar, findings }) => bar !== null && findings.some(each => each.code === code),
      );
    await shows('URL_NOT_HTTPS');
    await fill(page, { url: 'ftp://hooks.example.com/' });
    await shows('URL_SCHEME');
  });

  test('it goes with the form, however that closes, and returns with the next', async () => {
    await openAdd(page);
    await waitForBar(page);
    await closeForm(page);
    await gone(page);
    await openAdd(page);
    await waitForBar(page);
    await fill(page, { name: 'Kept', url: 'https://hooks.example.com/', topics: ['alarms'] });
    await save(page);
    await gone(page);
    await openEdit(page, 'Kept');
    await waitForBar(page);
  });

  test('it goes when the person leaves the page', async () => {
    await openAdd(page);
    await waitForBar(page);
    await page.evaluate(() => {
      location.hash = '#!dashboard';
    });
    await gone(page);
  });

  test('it never saves', async () => {
    await openAdd(page);
    await waitForBar(page);
    await fill(page, {
      name: 'Complete',
      url: 'https://hooks.example.com/',
      topics: ['alarms'],
      secret: strongSecret,
    });
    await waitForAssistant(page, ({ bar }) => bar?.state === 'clean');
    expect(await page.evaluate(() => window.practicePortal.saves())).toBe(0);
  });

  test.each(['API Tokens', 'Single Sign-On', 'Site Settings'])(
    'the form of %s is left alone',
    async title => {
      await press(page, `decoy-open:${title}`);
      await page.waitForFunction(() => window.practicePortal.control('decoy-cancel') !== null);
      await typeKeys(page, `decoy-modal:${title}:Name`, '');
      await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
      expect((await readAssistant(page)).hosts).toBe(0);
      await press(page, 'decoy-cancel');
    },
  );
});
