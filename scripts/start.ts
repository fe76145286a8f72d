import { parseArgs } from 'node:util';
import type { BrowserName } from '../test/browser/session/launch-browser.ts';
import { buildExtension } from './steps/build-extension.ts';
import { openForPerson } from './steps/open-for-person.ts';
import { openPracticePortal } from './steps/open-practice-portal.ts';
import { takeTour } from './tour/take-tour.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, tour: { type: 'boolean', default: false } },
});

function browserName(): BrowserName {
  if (values.browser === 'chromium' || values.browser === 'firefox') return values.browser;
  throw new Error(`--browser takes chromium or firefox, not ${values.browser}.`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<number> {
  const browser = browserName();
  console.log('Building the extension …');
  const { code, output } = await buildExtension(browser === 'firefox' ? 'firefox' : 'chrome', 'practice');
  if (code !== 0) {
    console.error(output);
    return code;
  }
  console.log('Starting the practice portal …');
  const portal = await openPracticePortal();
  try {
    if (values.tour) return await takeTour(browser, portal);
    if (hasDisplay()) return await openForPerson(browser, portal);
    console.log('There is no display here: a tour without one instead.');
    return await takeTour(browser, portal);
  } finally {
    await portal.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
