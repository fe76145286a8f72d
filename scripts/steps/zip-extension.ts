import type { BuildTarget } from './build-extension.ts';
import { type Outcome, runProgram } from './run-program.ts';

/**
 * Builds into .output/<target>-mv3 and packs that for the store as .output/<name>-<version>-<target>.zip;
 * for Firefox also the sources, as its reviewers ask for them.
 */
export function zipExtension(target: BuildTarget, show = false): Promise<Outcome> {
  return runProgram('wxt', ['zip', '-b', target], { env: { NODE_ENV: 'production' }, show });
}
