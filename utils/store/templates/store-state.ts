import type { SetAside, SyncFailure } from '../../templates/library.ts';
import { NOT_SYNCED_KEY, readNotSynced } from './not-synced.ts';
import { readRecord } from './read-record.ts';
import { RECORD_PREFIX, type TemplateRecord } from './record.ts';

/** What stands in the store. */
export interface StoreState {
  /** By the template's id; those in the bin too. */
  readonly records: ReadonlyMap<string, TemplateRecord>;
  /** By key. */
  readonly setAside: ReadonlyMap<string, SetAside>;
  /** Why templates that are to go along to other browsers do not, by their ids. */
  readonly notSynced: ReadonlyMap<string, SyncFailure>;
}

export const emptyState: StoreState = { records: new Map(), setAside: new Map(), notSynced: new Map() };

/** The state with what stands under these keys now; undefined where nothing stands there any more. Other keys are left alone. */
export function withEntries(state: StoreState, entries: Readonly<Record<string, unknown>>): StoreState {
  const records = new Map(state.records);
  const setAside = new Map(state.setAside);
  const notSynced = Object.hasOwn(entries, NOT_SYNCED_KEY)
    ? readNotSynced(entries[NOT_SYNCED_KEY])
    : state.notSynced;
  for (const [key, value] of Object.entries(entries)) {
    if (!key.startsWith(RECORD_PREFIX)) continue;
    records.delete(key.slice(RECORD_PREFIX.length));
    setAside.delete(key);
    if (value === undefined) continue;
    const read = readRecord(key, value);
    if ('record' in read) records.set(read.record.template.id, read.record);
    else setAside.set(key, read.setAside);
  }
  return { records, setAside, notSynced };
}
