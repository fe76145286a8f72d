import type { SyncFailure } from '../../templates/library.ts';
import type { TemplateRecord } from './record.ts';
import { synchronise } from './sync/synchronise.ts';
import { writeRecords } from './write-records.ts';

/** Writes records in one step and hands on those that go along. What cannot go along is told; rejects when the browser cannot write here. */
export async function writeAndSync(
  records: readonly TemplateRecord[],
): Promise<{ readonly notSynced?: SyncFailure }> {
  await writeRecords(records);
  const synced = records.filter(record => record.synced).map(({ template }) => template.id);
  if (synced.length === 0) return {};
  // What is written here is saved, whatever becomes of the rest.
  const notSynced = await synchronise(synced).catch(() => 'sync-unavailable' as const);
  return notSynced ? { notSynced } : {};
}
