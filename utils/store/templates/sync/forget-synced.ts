import { readState } from '../read-state.ts';
import { writeRecords } from '../write-records.ts';
import { readSynced } from './read-synced.ts';

/** Templates of these ids that another browser no longer has go along stay here, and no longer go along either. */
export async function forgetSynced(ids: readonly string[]): Promise<void> {
  const synced = await readSynced(ids);
  const { records } = await readState(ids.filter(id => !synced.has(id)));
  const left = [...records.values()].filter(record => record.synced);
  await writeRecords(left.map(record => ({ ...record, synced: false })));
}
