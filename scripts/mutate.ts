import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { type Harmless, harmless } from '../test/mutation/no-faults.ts';
import { root } from './setup/root.mjs';

/** Of the mutants that are no explained survivors, at least so many percent must turn a test red. */
const ENOUGH = 85;

/** The tests of other folders that say something of this one, beside its own. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  'utils/webhook': ['test/utils/rules', 'test/utils/templates', 'test/utils/capture'],
};

/** What reads the portal's page; the other tests of that would only take long. */
const READS = /^utils\/portal\/(vocabulary|form|match)$/;
const readings = ['test/utils/portal/read', 'test/utils/portal/watch'];

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
  /** No test runs this code at all. */
  readonly unreached: boolean;
}

const isQuick = process.argv.includes('--quick');
const folders = process.argv
  .slice(2)
  .filter(each => !each.startsWith('--'))
  .map(path => path.replace(/\/$/, ''));
if (folders.length === 0) {
  console.error('Say what to try: npm run mutate -- utils/rules');
  process.exit(1);
}

const isFile = (path: string) => path.endsWith('.ts');
const folderOf = (path: string) => (isFile(path) ? path.replace(/\/[^/]*$/, '') : path);
const tests = folders.map(folderOf).flatMap(folder => {
  const room = folder.split('/').slice(0, 2).join('/');
  return READS.test(folder) ? readings : [`test/${room}`, ...(neighbours[room] ?? [])];
});
// The worker processes that Stryker starts read it in test/mutation/vitest.config.ts.
process.env.MUTATION_TESTS = [...new Set(tests)].join(',');

const patterns = folders.map(path => (isFile(path) ? path : `${path}/**/*.ts`));
// As they are now: somebody may work on them meanwhile.
const sources = new Map(
  globSync(patterns, { cwd: root }).map(path => [path, readFileSync(join(root, path), 'utf8').split('\n')]),
);

const started = Date.now();
const mutants = await new Stryker({
  mutate: patterns,
  testRunner: 'living',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: [
    '@stryker-mutator/vitest-runner',
    './test/mutation/living-runner.ts',
    './test/mutation/no-faults.ts',
  ],
  ignorers: ['no-faults'],
  coverageAnalysis: 'perTest',
  // What acts while modules load needs a new worker for each, which is most of the time.
  ignoreStatic: isQuick,
  warnings: false,
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.output/mutation/sandbox',
  ignorePatterns: ['/.output', '/docs', '/test/browser'],
  // TypeScript 7 has no API to read it with, and what stands there holds in the copy as it is.
  tsconfigFile: 'none',
  reporters: ['html', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  htmlReporter: { fileName: '.output/mutation/report.html' },
}).runMutationTest();

function textAt({ fileName, location: { start, end } }: Mutant): string {
  const lines = (sources.get(relative(root, fileName)) ?? []).slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

function survivorOf(mutant: Mutant): Survivor {
  return {
    file: relative(root, mutant.fileName),
    line: mutant.location.start.line,
    original: textAt(mutant),
    replacement: mutant.replacement.replaceAll(/\s+/g, ' '),
    unreached: mutant.status === 'NoCoverage',
  };
}

const survivors = mutants
  .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  .map(survivorOf);
const explains = ({ file, original, replacement }: Harmless, survivor: Survivor) =>
  file === survivor.file &&
  original === survivor.original &&
  (replacement === undefined || replacement === survivor.replacement);
const faults = survivors.filter(survivor => !harmless.some(row => explains(row, survivor)));

/** Percent of the mutants under a path that turned a test red; explained survivors are not counted. */
function score(path: string): string {
  const under = (file: string) => file === path || file.startsWith(`${path}/`);
  const killed = mutants.filter(
    ({ fileName, status }) =>
      under(relative(root, fileName)) && (status === 'Killed' || status === 'Timeout'),
  ).length;
  const all = killed + faults.filter(({ file }) => under(file)).length;
  const percent = all === 0 ? 100 : (100 * killed) / all;
  return `${percent.toFixed(1).padStart(5)} %  ${`${killed} of ${all}`.padEnd(14)} ${path}`;
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
for (const { file, line, original, replacement, unreached } of faults) {
  console.log(
    `${file}:${line}  ${short(original)} → ${short(replacement)}${unreached ? '  (no test comes here)' : ''}`,
  );
}
console.log();
for (const path of [...sources.keys()].toSorted()) console.log(score(path));
console.log();
for (const folder of folders) console.log(score(folder));

const tried = (file: string) => folders.some(folder => file === folder || file.startsWith(`${folder}/`));
const stale = harmless.filter(row => tried(row.file) && !survivors.some(survivor => explains(row, survivor)));
for (const { file, original } of stale)
  console.log(`No survivor any more, take it off the list: ${file}  ${original}`);
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(
  `${survivors.length - faults.length} explained, ${minutes} minutes; .output/mutation/report.html shows each mutant.`,
);
if (stale.length > 0 || folders.some(folder => Number.parseFloat(score(folder)) < ENOUGH))
  process.exitCode = 1;
