import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { rowsOfThisRun } from '../../setup/extent.ts';
import { openExtensionPage } from '../hands/extension-page.ts';
import { type Answered, readStoredTemplates, saveMany } from '../hands/library.ts';

import { sessionOfFile } from '../session/shared-browser.ts';

/** Templates that each saves: forty in the gate. */
const EACH = rowsOfThisRun(Array.from({ length: 600 }), (_, index) => index < 40).length;
const SHARED = 10;

const session = sessionOfFile();

interface Tab {
  readonly id: number;
}

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: { readonly tabs: { query(of: { url: string }): Promise<Tab[]> } };

async function portalTabs(page: Page): Promise<number[]> {
  const tabs = await page.evaluate(() => chrome.tabs.query({ url: 'https://manage.mist.com/*' }));
  return tabs.map(({ id }) => id);
}

/** Saves from a content script of the extension in this tab. */
async function saveInTab(page: Page, tab: number): Promise<Answered[]> {
  const injection = `{ target: { tabId: ${tab} }, func: ${saveMany}, args: ['tab ${tab}', ${EACH}, ${SHARED}] }`;
  const [ran] = await page.evaluate<[], () => Promise<{ result: Answered[] }[]>>(
    `chrome.scripting.executeScript(${injection})`,
  );
  return ran?.result ?? [];
}

test('two portal tabs, the popup and the workspace save at once: nothing is lost, nothing is there twice', async () => {
  for (const _ of ['one', 'two']) await session.open(await session.newPage(), { motion: 'off' });
  const popup = await openExtensionPage(session, 'popup');
  const workspace = await openExtensionPage(session, 'workspace');
  const tabs = await portalTabs(popup);
  expect(tabs).toHaveLength(2);
  const answers = await Promise.all([
    ...tabs.map(tab => saveInTab(workspace, tab)),
    popup.evaluate(saveMany, 'popup', EACH, SHARED),
    workspace.evaluate(saveMany, 'workspace', EACH, SHARED),
  ]);
  expect(answers.flat().filter(({ ok }) => ok)).toHaveLength(4 * EACH);
  expect(answers.flat().filter(({ keptBoth }) => keptBoth)).toHaveLength(3 * SHARED);
  const stored = await readStoredTemplates(popup);
  expect(stored).toHaveLength(4 * EACH);
  expect(new Set(stored.map(({ description }) => description)).size).toBe(4 * EACH);
});

test('a script on the portal’s page may save, and nothing else', async () => {
  const page = await openExtensionPage(session, 'workspace');
  const [tab] = await portalTabs(page);
  const before = await readStoredTemplates(page);
  const message = { type: 'library-command', command: { do: 'remove', ids: ['shared-0'] } };
  const send = `() => chrome.runtime.sendMessage(${JSON.stringify(message)}).then(() => null, () => null)`;
  await page.evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: ${send} })`);
  expect(await readStoredTemplates(page)).toEqual(before);
});
