import type { Page } from 'puppeteer-core';
import { type ExtensionTime, extensionTime } from './extension-time.ts';
import { parseTrace } from './trace-event.ts';

/** Chromium paints as soon as it can: times hold the work, and not the wait for a display's next frame. */
export const withoutDisplay = ['--disable-frame-rate-limit', '--disable-gpu-vsync'] as const;

const CALLS = ['devtools.timeline', '__metadata'];
/** Each category makes what is traced dearer. */
const TASKS = 'toplevel';
const PROFILER = ['v8', 'disabled-by-default-v8.cpu_profiler'];

/**
 * Traces the page while `act` runs, and gives what the extension's code took. `tasks`: whether `longest` is wanted;
 * `profiler`: whether reactions of promises are seen too, which makes each compilation dearer. Chromium only.
 */
export async function tracePage(
  page: Page,
  act: () => Promise<void>,
  { tasks = true, profiler = true } = {},
): Promise<ExtensionTime> {
  await page.bringToFront();
  const categories = [...CALLS, ...(tasks ? [TASKS] : []), ...(profiler ? PROFILER : [])];
  await page.tracing.start({ categories });
  await act();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('The browser gave no trace.');
  return extensionTime(parseTrace(bytes));
}
