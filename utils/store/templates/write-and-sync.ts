import type { NotSynced } from '../../templates/library.ts';
import type { TemplateRecord } from './record.ts';
import { type LeftOut, synchronise } from './sync/synchronise.ts';
import { writeRecords } from './write-records.ts';

/** Writes records in one step and hands on those that go along. Which of them cannot is told; rejects when the browser cannot write here. */
export async function writeAndSync(
  records: readonly TemplateRecord[],
): Promise<{ readonly notSynced?: readonly NotSynced[] }> {
  await writeRecords(records);
  const synced = records.filter(record => record.synced).map(({ template }) => template);
  if (synced.length === 0) return {};
  // What is written here is saved, whatever becomes of the rest.
  const left: LeftOut = await synchronise(synced.map(({ id }) => id)).catch(
    () => new Map(synced.map(({ id }) => [id, 'sync-unavailable'] as const)),
  );
  const notSynced = synced.flatMap(({ id, name }) => {
    const failure = left.get(id);
    return failure ? [{ name, failure }] : [];
  });
  return notSynced.length > 0 ? { notSynced } : {};
}
