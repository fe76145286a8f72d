import type { Page } from 'puppeteer-core';
import { type ExtensionTime, extensionTime } from './extension-time.ts';
import { parseTrace } from './trace-event.ts';

const CATEGORIES = [
  'devtools.timeline',
  'toplevel',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
  '__metadata',
];

/** Traces the page while `act` runs, and gives what the extension's code took. Chromium only. */
export async function tracePage(page: Page, act: () => Promise<void>): Promise<ExtensionTime> {
  await page.bringToFront();
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('The browser gave no trace.');
  return extensionTime(parseTrace(bytes));
}
