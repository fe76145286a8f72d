import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { createServer } from 'vite';

/**
 * Photographs the gallery in both browsers, both themes and three widths, into .output/gallery/. Words on the
 * command line choose: only pictures whose name holds them all, such as `firefox panels dark 320`.
 */
const folder = fileURLToPath(new URL('../../../.output/gallery/', import.meta.url));
const PIECE_PIXELS = 1300;
const words = process.argv.slice(2);
const looks = ['light', 'dark'].flatMap(theme => [
  ...['assistant', 'panels'].flatMap(part => [320, 600, 728].map(width => ({ theme, width, part }))),
  { theme, width: 392, part: 'popup' },
]);

async function photograph(browser: Browser, name: string, address: string): Promise<void> {
  const page = await browser.newPage();
  for (const { theme, width, part } of looks) {
    const picture = `${name}-${part}-${theme}-${width}`;
    if (!words.every(word => picture.includes(word))) continue;
    await page.setViewport({ width, height: 900 });
    if (name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(`${address}?theme=${theme}&width=${width}&part=${part}`);
    await page.waitForSelector('[data-scene]');
    await page.evaluate(openAll);
    await page.evaluate(pressAll);
    await photographPieces(page, folder + picture, width);
  }
  await browser.close();
}

/** Pieces that can be looked at without being scaled down. */
async function photographPieces(page: Page, path: string, width: number): Promise<void> {
  const total = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0, piece = 1; y < total; y += PIECE_PIXELS, piece += 1) {
    const height = Math.min(PIECE_PIXELS, total - y);
    await page.screenshot({ path: `${path}-${piece}.png`, clip: { x: 0, y, width, height } });
  }
}

/** Runs in the page: opens every second fold-out, so that both looks are in the picture. */
function openAll(): void {
  const wanted =
    new URLSearchParams(location.search).get('open') ?? 'bar, problems|bar, five unreadable|meter, over';
  for (const name of wanted.split('|')) {
    const host = document.querySelector(`[data-scene="${name}"] > section`);
    for (const button of host?.shadowRoot?.querySelectorAll('button[aria-expanded]') ?? [])
      if (button instanceof HTMLElement) button.click();
  }
}

/** Runs in the page: brings the panels into the states that only a click brings. */
function pressAll(): void {
  const presses = [
    ['secret, generated', 'Generate secret'],
    ['secret, weak', 'Options'],
    ['import, empty', 'Import'],
    ['export, all', 'Export'],
    ['export, partly read', 'Export'],
  ];
  for (const [scene, name] of presses) {
    const host = document.querySelector(`[data-scene="${scene}"] > section`);
    for (const button of host?.shadowRoot?.querySelectorAll('button') ?? [])
      if (button.textContent === name) button.click();
  }
}

const server = await createServer({
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  // A file saved meanwhile would load the page anew and undo the clicks.
  server: { watch: null },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
await mkdir(folder, { recursive: true });
await photograph(
  await launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic'],
  }),
  'chromium',
  address,
);
await photograph(
  await launch({ browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' }),
  'firefox',
  address,
);
await server.close();
console.log(`Pictures are in ${folder}`);
