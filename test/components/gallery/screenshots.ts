import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { createServer } from 'vite';

/** Photographs the gallery in both browsers, both themes and three widths, into .output/gallery/. */
const folder = fileURLToPath(new URL('../../../.output/gallery/', import.meta.url));
const looks = ['light', 'dark'].flatMap(theme => [
  ...[320, 600, 728].map(width => ({ theme, width, part: 'assistant' })),
  { theme, width: 392, part: 'popup' },
]);

async function photograph(browser: Browser, name: string, address: string): Promise<void> {
  const page = await browser.newPage();
  for (const { theme, width, part } of looks) {
    await page.setViewport({ width, height: 900 });
    if (name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(`${address}?theme=${theme}&width=${width}&part=${part}`);
    await page.waitForSelector('[data-scene]');
    await page.evaluate(openAll);
    await page.screenshot({ path: `${folder}${name}-${part}-${theme}-${width}.png`, fullPage: true });
  }
  await browser.close();
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

const server = await createServer({
  configFile: fileURLToPath(new URL(process.env.GALLERY_CONFIG ?? 'vite.config.ts', import.meta.url)),
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
