import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { runVitest } from './run-vitest.ts';
import type { StepResult } from './step.ts';

const BROWSERS = ['chromium', 'firefox'];

/** The files of which the gate runs a part: those that take their rows from test/setup/extent.ts, and those that it runs in one browser. */
async function sampledFiles(): Promise<string[]> {
  const sampled: string[] = [];
  for await (const path of glob('test/browser/**/*.test.ts', { cwd: root }))
    if (/setup\/extent\.ts|WatchedSession/.test(await readFile(join(root, path), 'utf8'))) sampled.push(path);
  return sampled.toSorted();
}

/** Runs the tests in both browsers: those of the gate, or what the gate leaves out of the long tables. */
export async function runBrowserTests(extent: 'gate' | 'rest'): Promise<StepResult> {
  const files = extent === 'gate' ? [] : await sampledFiles();
  return runVitest(BROWSERS, { show: true, extent, files });
}
