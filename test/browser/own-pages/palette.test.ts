import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openExtensionPage, says } from '../hands/extension-page.ts';
import { saveMany } from '../hands/library.ts';
import { until } from '../hands/wait.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();
let page: Page;
beforeEach(async () => {
  page = await openExtensionPage(session, 'workspace');
  await page.bringToFront();
});
afterEach(() => page.close());

async function openPalette(): Promise<void> {
  await until(page, () => document.querySelector('[aria-haspopup="dialog"]'));
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await until(page, () => document.activeElement?.getAttribute('role') === 'combobox');
}

const options = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent),
  );
const isClosed = () => until(page, () => document.querySelector('.palette') === null);

test('Ctrl+K finds a page by a part of its name and goes there', async () => {
  await openPalette();
  await page.keyboard.type('sampl');
  await expect.poll(options).toEqual(['Samples']);
  await page.keyboard.press('Enter');
  await isClosed();
  await until(page, () => document.querySelector('.page-head h2')?.textContent === 'Samples');
});

test('an action is found by words in any order, and done', async () => {
  await openPalette();
  await page.keyboard.type('theme dark');
  await expect.poll(options).toEqual(['Use the dark theme']);
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelector<HTMLElement>('.shell')?.dataset.theme === 'dark');
});

test('a template is opened, another one after it, and what no words fit is said', async () => {
  await page.evaluate(`(${saveMany})('palette', 2, 0)`);
  for (const at of [0, 1]) {
    await openPalette();
    await page.keyboard.type('paging');
    await expect.poll(async () => (await options()).length).toBe(2);
    if (at === 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await says(page, `save ${at} of palette`);
  }
  await openPalette();
  await page.keyboard.type('no such words');
  await says(page, 'Nothing here has these words.');
  await page.keyboard.press('Escape');
  await isClosed();
});
