import { runProgram } from './run-program.ts';
import type { StepResult } from './step.ts';

/** Runs addons-linter (what addons.mozilla.org runs) on a build; warnings are shown, errors fail. */
export async function lintPackage(folder: string): Promise<StepResult> {
  const { code, output } = await runProgram('addonsLinter', ['--output', 'text', folder]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}
