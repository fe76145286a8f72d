import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { decompressSnappy } from './decompress-snappy.ts';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function textOf(value: unknown): string {
  if (!(value instanceof Uint8Array)) return String(value);
  const plain = decompressSnappy(value);
  return plain ? latin1(plain) : latin1(value);
}

/** All that the tables of a SQLite database hold, as text; '' for what is none. A browser may have it open. */
export async function readDatabase(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'database-'));
  const copy = join(folder, 'copy');
  try {
    await copyFile(path, copy);
    await copyFile(`${path}-wal`, `${copy}-wal`).catch(() => undefined);
    const database = new DatabaseSync(copy);
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    const rows = tables.flatMap(({ name }) => database.prepare(`SELECT * FROM "${name}"`).all());
    database.close();
    return rows.flatMap(row => Object.values(row).map(textOf)).join('\n');
  } catch {
    return '';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
