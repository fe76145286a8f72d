import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { runProgram } from './run-program.ts';
import type { StepResult } from './step.ts';

/** Vitest's arguments for a single run of some of the projects in test/vitest.config.ts. */
export function vitestArgs(projects: readonly string[]): string[] {
  const names = projects.flatMap(name => ['--project', name]);
  return ['run', '--config', 'test/vitest.config.ts', '--root', '.', ...names];
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const number = (report: object, key: string): number => {
  const value: unknown = Reflect.get(report, key);
  return typeof value === 'number' ? value : 0;
};

/** Counts from Vitest's JSON report; a test that did not run counts as failed. */
async function readCounts(file: string): Promise<Counts> {
  const report: unknown = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  if (typeof report !== 'object' || report === null) return { passed: 0, failed: 0 };
  const failed = ['numFailedTests', 'numPendingTests', 'numTodoTests'].map(key => number(report, key));
  return { passed: number(report, 'numPassedTests'), failed: failed.reduce((sum, each) => sum + each, 0) };
}

/** Runs some Vitest projects and counts their tests. A file that cannot be loaded is at least one failure. */
export async function runVitest(projects: readonly string[], show: boolean): Promise<StepResult> {
  const file = join(root, '.output', 'test-reports', `${projects.join('-')}.json`);
  await mkdir(join(file, '..'), { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runProgram('vitest', [...vitestArgs(projects), ...reporters], { show });
  const { passed, failed } = await readCounts(file);
  const fault = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: fault ? 1 : failed, output };
}
