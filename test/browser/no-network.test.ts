import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { closeForm, fill, openAdd } from '../portal/driver.ts';
import { PRACTICE_ORG } from '../portal/server/practice-places.ts';
import {
  boxText,
  chooseTemplate,
  importInto,
  paste,
  readPreview,
  use,
  waitForReport,
} from './hands/assistant.ts';
import { openExtensionPage, openRow, press, put, says, verdictOf } from './hands/extension-page.ts';
import { openPopup } from './hands/popup.ts';
import { waitForBar } from './hands/read-assistant.ts';
import { until } from './hands/wait.ts';
import { launch, PORTAL_ORIGIN, type Session } from './session/session.ts';
import { thisBrowser } from './session/shared-browser.ts';

const webhook = {
  name: 'Receiver',
  url: 'http://10.0.0.1/in',
  topics: ['alarms'],
  secret: strongSecret,
  headers: { 'X-Team': 'network' },
};

let session: Session;
/** A browser of the same age that has no extension, with the same page of the portal: what it asks for is its maker's own. */
let without: Session;
let page: Page;
/** What the portal's page asked for, the extension's script in it included. */
let requests: string[];
beforeAll(async () => {
  [session, without] = await Promise.all([
    launch(thisBrowser()),
    launch(thisBrowser(), { withoutExtension: true }),
  ]);
  const bare = await without.newPage();
  await bare.bringToFront();
  await without.open(bare, { motion: 'off' });
  await openAdd(bare);
  await fill(bare, { name: 'Receiver', url: webhook.url });
  await closeForm(bare);
  // For the first word that is typed Chromium asks for a dictionary.
  await bare.evaluate(() => {
    const box = document.createElement('textarea');
    document.body.append(box);
    box.focus();
  });
  await bare.keyboard.type('words ');
  page = await session.newPage();
  page.on('request', request => requests.push(request.url()));
});
afterAll(() => Promise.all([session?.close(), without?.close()]));
beforeEach(async () => {
  requests = [];
  await page.bringToFront();
  await session.open(page, { motion: 'off' });
});

/** Requests of the portal's page for another place than itself. */
const elsewhere = () =>
  requests.filter(url => /^(http|ws)/.test(url) && !url.startsWith(`${PORTAL_ORIGIN}/`));

const hostOf = (address: string): string => address.replace(/^\w+:\/\//, '').replace(/[:/].*$/, '');

/** Hosts that any other part of the browser asked the network for, and the browser without the extension did not. */
const asked = () => {
  const own = new Set(without.asked.map(hostOf));
  return session.asked.map(hostOf).filter(host => !own.has(host));
};
/** What the browser itself asks for it may do a while sooner than the other one. */
const expectNothingAsked = () => expect.poll(asked).toEqual([]);

test('checking, importing, exporting and templates in the form ask the network for nothing', async () => {
  await openAdd(page);
  await waitForBar(page);
  await importInto(page, webhook);
  await waitForReport(page);
  await expect.poll(() => page.evaluate(() => Object(window.practicePortal.form()).url)).toBe(webhook.url);
  expect(await readPreview(page)).toContain('X-Team: network');
  await use(page, 'Export');
  expect(await boxText(page, 'Exported JSON')).toContain('X-Team');
  await use(page, 'Download');
  await use(page, 'Templates');
  await use(page, 'Save as template');
  await paste(page, 'Template name', 'Kept');
  await use(page, 'Save template');
  await closeForm(page);
  await use(page, 'Add from template');
  await chooseTemplate(page, 'Kept');
  await paste(page, 'Secret', strongSecret);
  await use(page, 'Open Add Webhook and fill it');
  await waitForReport(page);
  await expect.poll(() => page.evaluate(() => Object(window.practicePortal.form()).url)).toBe(webhook.url);
  expect(await openPopup(session, page)).toContain('Add Webhook');
  await closeForm(page);
  expect(elsewhere()).toEqual([]);
  await expectNothingAsked();
});

test('neither do Verify, samples, the library and the settings', async () => {
  const own = await openExtensionPage(session, 'workspace');
  await own.bringToFront();
  await press(own, 'Samples');
  await until(own, () => document.querySelector('pre')?.textContent?.includes('X-Mist-Signature') === true);
  await press(own, 'Verify this');
  await verdictOf(own);
  await put(own, 'Request or body', "curl https://hooks.example.com/ -d '<img src=https://a.example/>'");
  await verdictOf(own);
  await press(own, 'Templates');
  await press(own, 'Import');
  await put(own, 'Configuration JSON', JSON.stringify({ ...webhook, name: 'Brought in' }));
  await press(own, 'Preview');
  await press(own, 'Import 1 template');
  await says(own, 'Added 1 template.');
  await openRow(own, 'Brought in');
  await press(own, 'Edit');
  await put(own, 'Description', 'https://described.example.com/');
  await press(own, 'Save template');
  await press(own, 'Select all');
  await press(own, 'Export');
  await press(own, 'Download');
  await press(own, 'Settings');
  await press(own, 'About');
  await own.close();
  const onboarding = await openExtensionPage(session, 'onboarding');
  await onboarding.close();
  await expectNothingAsked();
});

test('Export all asks the API of the same cloud for the list of the place, and for nothing else', async () => {
  await use(page, 'Export all');
  expect(await boxText(page, 'Exported text')).toContain('Home Test');
  await use(page, 'Save to library');
  await use(page, 'Close');
  const list = `https://api.mist.com/api/v1/orgs/${PRACTICE_ORG}/webhooks?limit=100&page=1`;
  expect(elsewhere()).toEqual([list]);
  await expectNothingAsked();
});

test('a page of the extension that tries is refused by the browser', async () => {
  const own = await openExtensionPage(session, 'workspace');
  const answer = await own.evaluate(() =>
    fetch('https://api.mist.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  await expectNothingAsked();
  await own.close();
});

test('a request that does go out is seen: the portal’s page’s own, and any other’s', async () => {
  await page.evaluate(() => fetch('https://page.example/in').catch(() => undefined));
  expect(elsewhere()).toEqual(['https://page.example/in']);
  const other = await session.browser.newPage();
  await other.goto('https://tab.example/').catch(() => undefined);
  await expect.poll(() => [...new Set(asked())]).toEqual(['tab.example']);
});
