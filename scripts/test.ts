import { SEED } from '../test/setup/seed.ts';
import { lintPackage } from './steps/lint-package.ts';
import { type Outcome, runProgram } from './steps/run-program.ts';
import { runUnitRest, runVitest } from './steps/run-vitest.ts';
import { runStep, type Step, type StepResult } from './steps/step.ts';
import { zipExtension } from './steps/zip-extension.ts';

function single(title: string, run: () => Promise<Outcome>): Step {
  return {
    title,
    async run() {
      const { code, output } = await run();
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

const builds = [
  single('build and pack for Chrome', () => zipExtension('chrome')),
  single('build and pack for Firefox', () => zipExtension('firefox')),
];
const sources: Step[] = [
  single('format and lint', () => runProgram('biome', ['ci', '.'])),
  single('types', () => runProgram('tsc', ['--noEmit'])),
  { title: `unit tests, properties from the seed ${SEED}`, run: () => runVitest(['unit']) },
];
const shipped: Step[] = [
  { title: 'manifests, bundles and packages', run: () => runVitest(['builds']) },
  { title: 'addons-linter', run: () => lintPackage('.output/firefox-mv3') },
];
const runBrowserTests = (extent: 'gate' | 'rest') =>
  runVitest(['chromium', 'firefox'], { show: true, extent });
const browsers: Step = { title: 'in Chromium and Firefox', run: () => runBrowserTests('gate') };

const random = Math.floor(Math.random() * 2 ** 31);
/** What the full run adds to the gate. */
const rest: Step[] = [
  { title: 'the rest of the long tables, in Chromium and Firefox', run: () => runBrowserTests('rest') },
  {
    title: `the rest of the unit tests’ tables, properties from the random seed ${random}`,
    run: () => runUnitRest(random),
  },
  // It drives the assistant with the same hands as the tests, and nobody else would see it stop.
  single('the guided tour in Chromium', () => runProgram('start', ['--tour'])),
];

async function inOrder(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

/** Two lanes for two cores. The browsers wait for the builds only, what reads the packages for both lanes. */
const built = inOrder(builds);
const lanes = await Promise.all([
  built,
  built.then(() => runStep(browsers)),
  inOrder(sources).then(async results => [...results, ...(await built.then(() => inOrder(shipped)))]),
]);
const results = [...lanes.flat(), ...(process.argv.includes('--full') ? await inOrder(rest) : [])];
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`✗ ${failure}\n`);
for (const note of results.flatMap(({ notes = [] }) => notes)) console.log(note);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
