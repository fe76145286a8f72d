import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runQuietly } from './run-quietly.mjs';

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds exactly what package-lock.json asks for.
 * npm writes its record of what it installed (node_modules/.package-lock.json) as the last step of an installation.
 */
export function packagesAreInstalled() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed || !existsSync(join(root, 'node_modules/node/bin'))) return false;
  const same = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    if (path === '' || (!found && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
  return same && Object.keys(installed).every(path => path in wanted);
}

/** Installs the packages of package-lock.json when they are missing or others. */
export async function preparePackages() {
  if (packagesAreInstalled()) return;
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const args = ['ci', '--no-audit', '--no-fund'];
  const title = 'Installing packages';
  if (npm && node) await runQuietly(title, node, [npm, ...args]);
  else await runQuietly(title, 'npm', args, { shell: process.platform === 'win32' });
}
