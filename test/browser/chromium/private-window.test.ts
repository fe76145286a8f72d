import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerPortal, fill, openAdd } from '../../portal/driver.ts';
import { paste, use } from '../hands/assistant.ts';
import { openExtensionPage } from '../hands/extension-page.ts';
import { readStoredTemplates } from '../hands/library.ts';
import { waitForBar } from '../hands/read-assistant.ts';
import { launch, PORTAL_ORIGIN, type Session } from '../session/session.ts';

/** The browser's own API in its page of extensions and in ours, as far as it is used here. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<unknown>;
  };
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly tabs: { query(of: object): Promise<readonly { incognito: boolean; url?: string }[]> };
};

let profile: string;
let session: Session;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'private-window-'));
});
afterAll(async () => {
  await session?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10 });
});

/** Allows the extension in the private windows of the profile, as a person does on the page of extensions. */
async function allowInPrivate(): Promise<void> {
  session = await launch('chromium', { profile });
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  const extensionId = session.extensionOrigin.replace('chrome-extension://', '');
  await settings.evaluate(
    id => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true }),
    extensionId,
  );
  const info = () => settings.evaluate(id => chrome.developerPrivate.getExtensionInfo(id), extensionId);
  // The browser loads it anew for that: closed in between, it would keep it as disabled.
  await expect
    .poll(info, { timeout: 20_000 })
    .toMatchObject({ state: 'ENABLED', incognitoAccess: { isActive: true } });
  await session.close();
}

test('in a private window the form is checked, and a template that is saved is kept', async () => {
  await allowInPrivate();
  session = await launch('chromium', { profile, switches: ['--incognito'] });
  // The window that the browser starts with is the private one; new pages are none.
  const [page] = await session.browser.pages();
  if (!page) throw new Error('The browser has opened no window.');
  // A page that is loaded before the extension is there, and allowed in private windows, would stay without it.
  const own = await openExtensionPage(session, 'workspace');
  await expect.poll(() => own.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
  await answerPortal(page, session.portal, PORTAL_ORIGIN);
  await page.bringToFront();
  await session.open(page, { motion: 'off' });
  await openAdd(page);
  await waitForBar(page);
  await fill(page, { name: 'Pager', url: 'https://hooks.example.com/', topics: ['alarms'] });
  await use(page, 'Templates');
  await use(page, 'Save as template');
  await paste(page, 'Template name', 'Saved in private');
  await use(page, 'Save template');
  const names = async () => (await readStoredTemplates(own)).map(({ name }) => name);
  await expect.poll(names).toEqual(['Saved in private']);
  const tabs = await own.evaluate(() => chrome.tabs.query({}));
  expect(tabs.filter(({ url }) => url?.startsWith('https://manage.mist.com/'))).toEqual([
    expect.objectContaining({ incognito: true }),
  ]);
});
