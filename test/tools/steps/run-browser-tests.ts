import { runVitest } from './run-vitest.ts';
import type { StepResult } from './step.ts';

const BROWSERS = ['chromium', 'firefox'];

/** At most so many test files are run again: where more fail, it is not the browser. */
const AGAIN = 3;

/**
 * Runs the tests in both browsers. Where a few files fail, as when a browser comes up without a window, they run once more, one after
 * the other, and are named: what fails twice has failed.
 */
export async function runBrowserTests(): Promise<StepResult> {
  const first = await runVitest(BROWSERS, { show: true });
  const files = first.failedFiles;
  if (files.length === 0 || files.length > AGAIN) return first;
  console.log(`Once more: ${files.join(', ')}`);
  const { failed } = await runVitest(BROWSERS, { show: true, files });
  if (failed > 0) return first;
  console.log(`Failed at first, passed when run again: ${files.join(', ')}`);
  return { ...first, passed: first.passed + first.failed, failed: 0 };
}
