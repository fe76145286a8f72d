import { runVitest } from './run-vitest.ts';
import type { StepResult } from './step.ts';

const BROWSERS = ['chromium', 'firefox'];

/** The files with tables of which the gate runs a sample. */
const SAMPLED = ['form-cases', 'round-trips', 'header-cases', 'library-kill'];

/** At most so many test files are run again: where more fail, it is not the browser. */
const AGAIN = 3;

/**
 * Runs the tests in both browsers: those of the gate, or what the gate leaves out of the long tables. Where a few files fail, as when a
 * browser comes up without a window, they run once more and are named: what fails twice has failed.
 */
export async function runBrowserTests(extent: 'gate' | 'rest'): Promise<StepResult> {
  const options = { show: true, extent };
  const first = await runVitest(BROWSERS, extent === 'gate' ? options : { ...options, files: SAMPLED });
  const files = first.failedFiles;
  if (files.length === 0 || files.length > AGAIN) return first;
  console.log(`Once more: ${files.join(', ')}`);
  const { failed } = await runVitest(BROWSERS, { ...options, files });
  if (failed > 0) return first;
  console.log(`Failed at first, passed when run again: ${files.join(', ')}`);
  return { ...first, passed: first.passed + first.failed, failed: 0 };
}
