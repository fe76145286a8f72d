// Runs on the machine's own Node (20 or newer) before anything is installed: so no dependency, no TypeScript.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowsers } from './setup/prepare-browsers.mjs';
import { preparePackages } from './setup/prepare-packages.mjs';
import { root } from './setup/root.mjs';
import { runQuietly } from './setup/run-quietly.mjs';

/** The commands, and the browsers that each of them needs. */
const commands = {
  start: args => (args.includes('firefox') ? ['firefox'] : ['chromium']),
  test: () => ['chromium', 'firefox'],
  bench: () => ['chromium'],
  dev: args => (args.includes('firefox') ? ['firefox'] : ['chromium']),
  unit: () => [],
  mutate: () => [],
  weigh: () => [],
  build: () => [],
  zip: () => [],
  pictures: args => (args.includes('states') ? ['chromium', 'firefox'] : ['chromium']),
};

/** Node 26 as the packages bring it. */
const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

function handOver(command, args, env) {
  const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  // The terminal sends Ctrl-C to the child as well: it ends in its own time, and this waits for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', code => {
    process.exitCode = code ?? 1;
  });
}

/** Whether WXT has made its types, with each sentence that there is now. */
function isPrepared() {
  const types = join(root, '.wxt/types/i18n.d.ts');
  if (!existsSync(types)) return false;
  const known = readFileSync(types, 'utf8');
  const sentences = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'));
  return Object.keys(sentences).every(key => known.includes(`"${key}"`));
}

async function main([command, ...args]) {
  const browsers = commands[command]?.(args);
  if (!browsers) throw new Error(`Use one of: ${Object.keys(commands).join(', ')}.`);
  await preparePackages();
  const env = await prepareBrowsers(browsers);
  if (!isPrepared()) {
    await runQuietly('Preparing WXT', node, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
  }
  handOver(command, args, env);
}

main(process.argv.slice(2)).catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
