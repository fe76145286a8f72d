import type { Page } from 'puppeteer-core';
import { type ExtensionTime, extensionTime } from './extension-time.ts';
import { parseTrace } from './trace-event.ts';

const CATEGORIES = ['devtools.timeline', '__metadata'];
/** Tasks, and what the profiler needs; each category makes what is traced dearer. */
const PROFILER = ['toplevel', 'v8', 'disabled-by-default-v8.cpu_profiler'];

/**
 * Traces the page while `act` runs, and gives what the extension's code took. `profiler`: whether reactions of promises are
 * seen too; it makes each compilation dearer, which is most of what a short script does. Chromium only.
 */
export async function tracePage(
  page: Page,
  act: () => Promise<void>,
  { profiler = true } = {},
): Promise<ExtensionTime> {
  await page.bringToFront();
  await page.tracing.start({ categories: profiler ? [...CATEGORIES, ...PROFILER] : CATEGORIES });
  await act();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('The browser gave no trace.');
  return extensionTime(parseTrace(bytes));
}
