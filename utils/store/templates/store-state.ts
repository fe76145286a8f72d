import type { SetAside } from '../../templates/library.ts';
import { readRecord } from './read-record.ts';
import { RECORD_PREFIX, type TemplateRecord } from './record.ts';

/** What stands in the store. */
export interface StoreState {
  /** By the template's id; those in the bin too. */
  readonly records: ReadonlyMap<string, TemplateRecord>;
  /** By key. */
  readonly setAside: ReadonlyMap<string, SetAside>;
}

export const emptyState: StoreState = { records: new Map(), setAside: new Map() };

/** The state with what stands under these keys now; undefined where nothing stands there any more. Other keys are left alone. */
export function withEntries(state: StoreState, entries: Readonly<Record<string, unknown>>): StoreState {
  const records = new Map(state.records);
  const setAside = new Map(state.setAside);
  for (const [key, value] of Object.entries(entries)) {
    if (!key.startsWith(RECORD_PREFIX)) continue;
    records.delete(key.slice(RECORD_PREFIX.length));
    setAside.delete(key);
    if (value === undefined) continue;
    const read = readRecord(key, value);
    if ('record' in read) records.set(read.record.template.id, read.record);
    else setAside.set(key, read.setAside);
  }
  return { records, setAside };
}
