import { runProgram } from './steps/run-program.ts';

for (const target of ['chrome', 'firefox']) {
  const env = { NODE_ENV: 'production' };
  const { code } = await runProgram('wxt', ['zip', '-b', target], { env, show: true });
  process.exitCode ||= code;
}
