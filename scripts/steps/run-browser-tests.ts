import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { runVitest } from './run-vitest.ts';
import type { StepResult } from './step.ts';

const BROWSERS = ['chromium', 'firefox'];

/** The files with tables of which the gate runs a sample: those that take their rows from test/setup/extent.ts. */
async function sampledFiles(): Promise<string[]> {
  const sampled: string[] = [];
  for await (const path of glob('test/browser/**/*.test.ts', { cwd: root }))
    if ((await readFile(join(root, path), 'utf8')).includes('setup/extent.ts')) sampled.push(path);
  return sampled.toSorted();
}

/** Runs the tests in both browsers: those of the gate, or what the gate leaves out of the long tables. */
export async function runBrowserTests(extent: 'gate' | 'rest'): Promise<StepResult> {
  const files = extent === 'gate' ? [] : await sampledFiles();
  return runVitest(BROWSERS, { show: true, extent, files });
}
