import { glob, mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { root } from '../setup/root.mjs';
import { runProgram } from './run-program.ts';
import type { StepResult } from './step.ts';

/** Vitest's arguments for a single run of some of the projects in test/vitest.config.ts. */
export function vitestArgs(projects: readonly string[]): string[] {
  const names = projects.flatMap(name => ['--project', name]);
  return ['run', '--config', 'test/vitest.config.ts', '--root', '.', ...names];
}

/** What a test may hand on to the summary, as `task.meta.note`. */
const metaSchema = z.object({ note: z.string().optional() }).optional();
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
          meta: metaSchema,
        }),
      ),
    }),
  ),
});

type Report = z.infer<typeof reportSchema>;

/** Vitest's JSON report; without any where Vitest ended before it could write one. */
async function readReport(file: string): Promise<Report | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : reportSchema.parse(JSON.parse(text));
}

/** What failed, each with its file and what was said of it: a file that cannot be loaded has no test to name. */
function failuresIn(report: Report | undefined): string[] {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const file = relative(root, name);
    if (failed.length === 0) return message ? [`${file}\n${message}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file} > ${fullName}\n${(failureMessages ?? []).join('\n')}`,
    );
  });
}

/** A test that did not run counts as failed, and a file that cannot be loaded is at least one failure. */
function countTests(code: number, report: Report | undefined): Pick<StepResult, 'passed' | 'failed'> {
  if (!report) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const fault = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: fault ? 1 : failed };
}

/** Which tests, and how; all of the projects, their output kept, when left out. */
interface VitestOptions {
  /** Shows the output as it comes. */
  readonly show?: boolean;
  /** Words of the test files' paths; all files when left out. */
  readonly files?: readonly string[];
  /** Which rows of the long tables run (test/setup/extent.ts). */
  readonly extent?: 'gate' | 'rest';
  /** From which number properties are tried (test/setup/seed.ts); the same at each run when left out. */
  readonly seed?: number;
}

/** Runs some Vitest projects and counts their tests. */
export async function runVitest(
  projects: readonly string[],
  { show = false, files = [], extent = 'gate', seed }: VitestOptions = {},
): Promise<StepResult> {
  const name = [...projects, extent, ...(seed === undefined ? [] : ['random'])].join('-');
  const file = join(root, '.output', 'test-reports', `${name}.json`);
  await mkdir(join(file, '..'), { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [...vitestArgs(projects), ...reporters, ...files];
  const env = { TEST_EXTENT: extent, ...(seed !== undefined && { PROPERTY_SEED: String(seed) }) };
  const { code, output } = await runProgram('vitest', args, { show, env });
  const report = await readReport(file);
  const notes = report?.testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ meta }) => meta?.note ?? []),
  );
  return {
    ...countTests(code, report),
    output,
    failures: failuresIn(report),
    ...(notes && { notes: [...new Set(notes)] }),
  };
}

/** Runs the unit tests of which the gate runs a part: the rest of their tables, and properties from another seed. */
export async function runUnitRest(seed: number): Promise<StepResult> {
  const files: string[] = [];
  for await (const path of glob('test/**/*.test.{ts,tsx}', { cwd: root }))
    if (/from 'fast-check'|OfThisRun|inject\('extent'\)/.test(await readFile(join(root, path), 'utf8')))
      files.push(path);
  return runVitest(['unit'], { files: files.toSorted(), extent: 'rest', seed });
}
