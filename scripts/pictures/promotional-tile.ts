import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../setup/root.mjs';

/** The Chrome Web Store's small promotional tile. */
const SIZE = { width: 440, height: 280 };

/** A page that shows the tile: the icon and the name. */
export async function showTile(browser: Browser): Promise<Page> {
  const icon = await readFile(join(root, 'public/icon/icon.svg'), 'base64');
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.setContent(`
    <body style="margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 20px;
      background: #f5f7f9; color: #2b2f36; font: 600 30px 'Open Sans', 'Segoe UI', sans-serif">
    <img src="data:image/svg+xml;base64,${icon}" alt="" width="112">
    Webhook Helper for Mist`);
  return page;
}
