import { runProgram } from './steps/run-program.ts';
import { vitestArgs } from './steps/run-vitest.ts';

const { code } = await runProgram('vitest', [...vitestArgs(['unit']), ...process.argv.slice(2)], {
  show: true,
});
process.exitCode = code;
