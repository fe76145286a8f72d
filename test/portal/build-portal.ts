import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const CLIENT = join(HERE, 'client');
const ROOT = join(HERE, '..', '..');
const OUT = join(ROOT, '.output', 'practice-portal');
const STAMP = 'built-from.txt';

async function sources(): Promise<string> {
  const names = (await readdir(CLIENT, { recursive: true })).sort();
  const files = [join(ROOT, 'package-lock.json'), ...names.map(name => join(CLIENT, name))];
  const lines = await Promise.all(
    files.map(async name => {
      const { mtimeMs, size } = await stat(name);
      return `${name} ${mtimeMs} ${size}`;
    }),
  );
  return lines.join('\n');
}

async function builtFrom(): Promise<string> {
  return readFile(join(OUT, STAMP), 'utf8').catch(() => '');
}

/**
 * Builds the portal's client into .output/practice-portal unless it is up to date there, and gives that folder.
 * Safe to run in several processes at once. Rejects with Vite's error when the client does not compile.
 */
export async function buildPortal(): Promise<string> {
  const stamp = await sources();
  if ((await builtFrom()) === stamp) return OUT;
  await mkdir(dirname(OUT), { recursive: true });
  const fresh = await mkdtemp(`${OUT}-`);
  await build({
    configFile: false,
    root: CLIENT,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    build: { outDir: fresh, emptyOutDir: true, assetsDir: 'portal-assets', chunkSizeWarningLimit: 1500 },
  });
  await writeFile(join(fresh, STAMP), stamp);
  await rm(OUT, { recursive: true, force: true });
  await rename(fresh, OUT).catch(() => cp(fresh, OUT, { recursive: true }));
  return OUT;
}
