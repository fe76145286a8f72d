import { type Outcome, runProgram } from './run-program.ts';

/** `production` is what is shipped; `practice` may also reach the practice portal. */
export type BuildMode = 'production' | 'practice';
export type BuildTarget = 'chrome' | 'firefox';

/** Builds into .output/<target>-mv3, or .output/<target>-mv3-practice; always with React's production build. */
export function buildExtension(
  target: BuildTarget,
  mode: BuildMode = 'production',
  show = false,
): Promise<Outcome> {
  return runProgram('wxt', ['build', '-b', target, '--mode', mode], {
    env: { NODE_ENV: 'production' },
    show,
  });
}
