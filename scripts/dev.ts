import { startPortal } from '../test/portal/server.ts';
import { runProgram } from './steps/run-program.ts';

const { origin } = await startPortal();
console.log(`Practice portal: ${origin}/admin/#!org`);
const { code } = await runProgram('wxt', ['--mode', 'practice', ...process.argv.slice(2)], { show: true });
process.exit(code);
