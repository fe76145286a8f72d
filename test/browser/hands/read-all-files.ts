import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDatabase } from './read-database.ts';

export interface ReadFile {
  readonly path: string;
  readonly text: string;
}

/** What can be read of a file: its bytes as Latin-1, and for a database what its tables hold. Text in UTF-16 reads as Latin-1 where it is. */
async function textOf(path: string): Promise<string> {
  // Browsers remove files while they run.
  const bytes = await readFile(path, 'latin1').catch(() => '');
  const tables = bytes.startsWith('SQLite format 3') ? await readDatabase(path) : '';
  return (bytes + tables).replaceAll('\0', '');
}

/** Every file below a folder, or those whose path is wanted. */
export async function readAllFiles(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<ReadFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(files.filter(isWanted).map(async path => ({ path, text: await textOf(path) })));
}
