import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** A file of the built client. */
export interface ServedFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads a built client into memory, by path from its root such as `/index.html`, so that a later build does not disturb a server. */
export async function loadFiles(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile());
  const loaded = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const bytes = new Uint8Array(await readFile(path));
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      return [`/${relative(folder, path).split(sep).join('/')}`, { type, bytes }] as const;
    }),
  );
  return new Map(loaded);
}
