import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { closeForm, openAdd } from '../portal/driver.ts';
import { PRACTICE_ORG } from '../portal/server/practice-places.ts';
import { boxText, choose as chooseTemplate, paste, use } from './assistant-hands.ts';
import { PORTAL_ORIGIN, type Session } from './harness.ts';
import { openPopup } from './open-popup.ts';
import { choose, press, says } from './page-hands.ts';
import { waitForBar } from './read-assistant.ts';
import { readPreview } from './read-preview.ts';
import { openSession } from './shared-browser.ts';
import { openRow } from './templates-page.ts';
import { thisBrowser } from './this-browser.ts';
import { openExtensionPage, typeInto, until, verdictOf } from './verify-page.ts';

let session: Session;
let page: Page;
/** What the portal's page asked for, the extension's script in it included. */
let requests: string[];
beforeAll(async () => {
  session = await openSession(thisBrowser());
  page = await session.newPage();
  page.on('request', request => requests.push(request.url()));
});
afterAll(() => session?.close());
beforeEach(async () => {
  requests = [];
  await page.bringToFront();
  await session.open(page, { motion: 'off' });
  // Chromium connects ahead to the host that it goes to, and fetches its icon.
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
});

/** What the browsers' makers have them ask for on their own. */
const BROWSER_OWN = /(^|\/\/|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|net|org)(:|\/)/;

/** Requests that leave the browser for another place than the portal's page. */
const elsewhere = () =>
  requests.filter(url => /^(http|ws)/.test(url) && !url.startsWith(`${PORTAL_ORIGIN}/`));

/** Does something, and gives what any other part of the browser asked of the network meanwhile. */
async function askedDuring(work: () => Promise<void>): Promise<string[]> {
  const before = session.asked.length;
  await work();
  return session.asked.slice(before).filter(address => !BROWSER_OWN.test(address));
}

const webhook = {
  name: 'Receiver',
  url: 'http://10.0.0.1/in',
  topics: ['alarms'],
  secret: strongSecret,
  headers: { 'X-Team': 'network' },
};

test('checking, importing, exporting and templates in the form ask the network for nothing', async () => {
  const asked = await askedDuring(async () => {
    await openAdd(page);
    await waitForBar(page);
    await use(page, 'Import');
    await paste(page, 'Configuration JSON', JSON.stringify(webhook));
    await use(page, 'Preview');
    await use(page, 'Fill form');
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
    await expect.poll(() => page.evaluate(() => Object(window.practicePortal.form()).url)).toBe(webhook.url);
    expect(await openPopup(session, page)).toContain('Add Webhook');
    await closeForm(page);
  });
  expect(elsewhere()).toEqual([]);
  expect(asked).toEqual([]);
});

test('neither do Verify, samples, the library and the settings', async () => {
  const asked = await askedDuring(async () => {
    const own = await openExtensionPage(session, 'workspace');
    await own.bringToFront();
    await press(own, 'Samples');
    await until(own, () => document.querySelector('pre')?.textContent?.includes('X-Mist-Signature') === true);
    await press(own, 'Verify this');
    await verdictOf(own);
    await typeInto(
      own,
      'Request or body',
      "curl https://hooks.example.com/ -d '<img src=https://a.example/>'",
    );
    await verdictOf(own);
    await press(own, 'Templates');
    await press(own, 'Import');
    await typeInto(own, 'Configuration JSON', JSON.stringify({ ...webhook, name: 'Brought in' }));
    await press(own, 'Preview');
    await press(own, 'Import 1 template');
    await says(own, 'Added 1 template.');
    await openRow(own, 'Brought in');
    await press(own, 'Edit');
    await typeInto(own, 'Description', 'https://described.example.com/');
    await press(own, 'Save template');
    await choose(own, 'Select all');
    await press(own, 'Export');
    await press(own, 'Download');
    await press(own, 'Settings');
    await press(own, 'About');
    await own.close();
    const onboarding = await openExtensionPage(session, 'onboarding');
    await onboarding.close();
  });
  expect(asked).toEqual([]);
});

test('Export all asks the API of the same cloud for the list of the place, and for nothing else', async () => {
  const asked = await askedDuring(async () => {
    await use(page, 'Export all');
    expect(await boxText(page, 'Exported text')).toContain('Home Test');
    await use(page, 'Save to library');
    await use(page, 'Close');
  });
  const list = `https://api.mist.com/api/v1/orgs/${PRACTICE_ORG}/webhooks?limit=100&page=1`;
  expect(elsewhere()).toEqual([list]);
  expect(asked).toEqual([]);
});

test('a page of the extension that tries is refused by the browser', async () => {
  const own = await openExtensionPage(session, 'workspace');
  const asked = await askedDuring(async () => {
    const answer = await own.evaluate(() =>
      fetch('https://api.mist.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
  });
  expect(asked).toEqual([]);
  await own.close();
});
