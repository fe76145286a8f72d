import { lintPackage } from './steps/lint-package.ts';
import { runBrowserTests } from './steps/run-browser-tests.ts';
import { type Outcome, runProgram } from './steps/run-program.ts';
import { runVitest } from './steps/run-vitest.ts';
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
const sources = [
  single('format and lint', () => runProgram('biome', ['ci', '.'])),
  single('types', () => runProgram('tsc', ['--noEmit'])),
];
const unit: Step = { title: 'unit tests', run: () => runVitest(['unit']) };
const shipped: Step[] = [
  { title: 'manifests, bundles and packages', run: () => runVitest(['builds']) },
  { title: 'addons-linter', run: () => lintPackage('.output/firefox-mv3') },
];
const browsers: Step = { title: 'in Chromium and Firefox', run: () => runBrowserTests('gate') };
/** What the gate leaves out, with `--full`. */
const rest: Step[] = process.argv.includes('--full')
  ? [{ title: 'the rest of the long tables', run: () => runBrowserTests('rest') }]
  : [];

async function inOrder(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

/** Two lanes for two cores; what times a browser runs alone. */
const lanes = await Promise.all([inOrder([...builds, ...shipped]), inOrder([...sources, unit])]);
const results = [...lanes.flat(), ...(await inOrder([browsers, ...rest]))];
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
