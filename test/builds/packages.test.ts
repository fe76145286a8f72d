import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { root } from '../../scripts/setup/root.mjs';
import { readFolder } from './read-folder.ts';
import { buildFolder, readManifest, targets } from './read-manifest.ts';
import { readZip } from './read-zip.ts';

const run = promisify(execFile);
const { name, version } = packageFile;
const packed = (what: string) =>
  readZip(readFileSync(join(root, '.output', `${name}-${version}-${what}.zip`)));

/** Paths whose bytes are not the same in both, those that only one has included. */
function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter(path => !other.get(path)?.equals(one.get(path) ?? Buffer.from('absent')));
}

describe.each(targets)('the package for %s', target => {
  test('holds the build, file by file', () => {
    expect(packed(target).size).toBeGreaterThan(15);
    expect(differences(packed(target), readFolder(buildFolder(target)))).toEqual([]);
  });

  test('has the version of package.json', () => {
    expect(readManifest(target).version).toBe(version);
  });
});

describe('the package of the sources', () => {
  const sources = packed('sources');

  test('holds what is written, and nothing that is made from it', () => {
    const tops = [...new Set([...sources.keys()].map(path => path.split('/')[0]))].toSorted();
    expect(tops).toEqual(
      expect.arrayContaining([
        'README.md',
        'components',
        'entrypoints',
        'package-lock.json',
        'public',
        'utils',
      ]),
    );
    expect(tops.filter(top => /^(\.|node_modules)/.test(top ?? ''))).toEqual([]);
    expect([...sources.keys()].filter(path => /\.(min\.js|map|zip)$/.test(path))).toEqual([]);
  });

  test('rebuilds to the same bytes', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'webhook-helper-sources-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [path, bytes] of sources) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    // What `npm run build` runs once the packages are there; `npm ci` would empty the linked folder.
    const { NODE_ENV, VITEST, ...env } = process.env;
    await run(process.execPath, ['scripts/build.ts', 'firefox'], { cwd: folder, env });
    expect(differences(packed('firefox'), readFolder(join(folder, '.output', 'firefox-mv3')))).toEqual([]);
  });
});
