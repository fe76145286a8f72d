import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import {
  closeDeliveries,
  closeForm,
  fill,
  goToRoute,
  openAdd,
  openAdvanced,
  openDeliveries,
  openEdit,
  save,
} from '../portal/driver.ts';
import { inTurns } from '../setup/extent.ts';
import { typeKeys } from './hands/keyboard.ts';
import {
  readAssistant,
  waitForAssistant,
  waitForBar,
  waitForFinding,
  waitUntilGone,
} from './hands/read-assistant.ts';
import { until } from './hands/wait.ts';

import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();

const press = (page: Page, name: string) =>
  page.evaluate(control => window.practicePortal.press(control), name);
const isShown = (page: Page, name: string) =>
  until(page, control => window.practicePortal.control(control) !== null, name);

describe.each(inTurns(['chakra', 'legacy'] as const))('on the skin %s', skin => {
  let page: Page;
  beforeAll(async () => {
    page = await session.openPage({ skin, decoys: true });
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
    expect(await page.evaluate(() => window.practicePortal.decoyEdits())).toBe(0);
  });

  test('a new form is not blamed for being empty; the assistant comes and goes with it', async () => {
    expect((await readAssistant(page)).hosts).toBe(0);
    await openAdd(page);
    const { bar, findings, openPoints } = await waitForBar(page);
    expect(bar).toMatchObject({ errors: 0, warnings: 0 });
    expect(findings).toEqual([]);
    expect(openPoints).toContain('Name');
    expect(openPoints).toContain(skin === 'legacy' ? '(Settings)' : '(Advanced Settings)');
    await closeForm(page);
    await waitUntilGone(page);
  });

  test('what is saved is checked at once when it is opened', async () => {
    await openAdd(page);
    await waitForBar(page);
    await fill(page, { name: 'Kept', url: 'http://hooks.example.com/', topics: ['alarms'] });
    await save(page);
    await waitUntilGone(page);
    await openEdit(page, 'Kept');
    await waitForFinding(page, 'URL_NOT_HTTPS');
    await closeForm(page);
    await waitUntilGone(page);
  });

  test('the assistant comes back after the portal has built its form anew', async () => {
    await openAdd(page);
    await waitForBar(page);
    await fill(page, { url: 'http://hooks.example.com/' });
    await waitForFinding(page, 'URL_NOT_HTTPS');
    await page.evaluate(() => window.practicePortal.remount());
    await waitForAssistant(
      page,
      ({ bar, findings }) => bar !== null && findings.some(({ code }) => code === 'URL_NOT_HTTPS'),
    );
    await fill(page, { url: 'ftp://hooks.example.com/' });
    await waitForFinding(page, 'URL_SCHEME');
    await closeForm(page);
  });

  test('it never saves', async () => {
    const saves = () => page.evaluate(() => window.practicePortal.saves());
    const before = await saves();
    await openAdd(page);
    await waitForBar(page);
    await fill(page, { name: 'Complete', url: 'https://hooks.example.com/', topics: ['alarms'] });
    await openAdvanced(page);
    await fill(page, { secret: strongSecret });
    await waitForAssistant(page, ({ bar }) => bar?.state === 'clean');
    await closeForm(page);
    expect(await saves()).toBe(before);
  });

  test('it goes when the person leaves the page', async () => {
    await openAdd(page);
    await waitForBar(page);
    await goToRoute(page, 'dashboard');
    await waitUntilGone(page);
    await goToRoute(page, 'org');
  });

  // The form of a webhook, opened over each of them, shows that the assistant has looked at the page meanwhile.
  test.each(['API Tokens', 'Single Sign-On', 'Site Settings'])(
    'the form of %s is left alone',
    async title => {
      await press(page, `decoy-open:${title}`);
      await isShown(page, 'decoy-cancel');
      await typeKeys(page, `decoy-modal:${title}:Name`, '');
      await openAdd(page);
      await waitForBar(page);
      await closeForm(page);
      await waitUntilGone(page);
      expect(await page.evaluate(() => window.practicePortal.control('decoy-cancel') !== null)).toBe(true);
      await press(page, 'decoy-cancel');
    },
  );

  test('neither the choice of a topic nor the deliveries of a webhook are taken for a form', async () => {
    await press(page, 'event:Home Test');
    await isShown(page, 'event-topic');
    await openDeliveries(page, 'Home Test');
    await openEdit(page, 'Home Test');
    await waitForFinding(page, 'URL_NOT_HTTPS');
    await closeForm(page);
    await waitUntilGone(page);
    await closeDeliveries(page);
  });
});
