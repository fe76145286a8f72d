import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../setup/find-browser.mjs';

/** Draws public/icon/icon.svg into the PNG files that the manifest names, sizes in pixels; run by hand when the icon changes. */
const folder = new URL('../../public/icon/', import.meta.url);
const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
