import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const CLIENT = join(HERE, 'client');
const ROOT = join(HERE, '..', '..');
const OUT = join(ROOT, '.output', 'practice-portal');

/** Builds older than this are removed, in milliseconds; a younger one may be in use. */
const KEPT = 60 * 60 * 1000;

async function sourceHash(): Promise<string> {
  const entries = await readdir(CLIENT, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url), ...files].sort()) {
    hash.update(relative(ROOT, file)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function removeOldBuilds(current: string): Promise<void> {
  for (const name of await readdir(OUT)) {
    const folder = join(OUT, name);
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (name !== current && age > KEPT) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Builds the portal's client into a folder of .output/practice-portal named after its sources, unless that exists, and gives the folder.
 * Safe to run in several processes at once. Rejects with Vite's error when the client does not compile.
 */
export async function buildPortal(): Promise<string> {
  const name = await sourceHash();
  const finished = join(OUT, name);
  const exists = () =>
    access(finished).then(
      () => true,
      () => false,
    );
  if (await exists()) return finished;
  await mkdir(OUT, { recursive: true });
  const fresh = await mkdtemp(join(OUT, 'building-'));
  await build({
    configFile: false,
    root: CLIENT,
    logLevel: 'error',
    // Test runners set another environment, for which React and Emotion are several times slower.
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      assetsDir: 'portal-assets',
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: [join(CLIENT, 'index.html'), join(CLIENT, 'kinds.html')] },
    },
  });
  await rename(fresh, finished).catch(async error => {
    // Another process may have finished the same build first.
    if (!(await exists())) throw error;
    await rm(fresh, { recursive: true, force: true });
  });
  await removeOldBuilds(name);
  return finished;
}
