import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import type { SecuredTemplate, SetAside, SyncFailure } from '../../templates/library.ts';
import { NOT_SYNCED_KEY, readNotSynced } from './not-synced.ts';
import { parsed, readRecord } from './read-record.ts';
import { RECORD_PREFIX, type TemplateRecord } from './record.ts';

/** What stands in the store. */
export interface StoreState {
  /** By the template's id; those in the bin too. */
  readonly records: ReadonlyMap<string, TemplateRecord>;
  /** By key. */
  readonly setAside: ReadonlyMap<string, SetAside>;
  /** Why templates that are to go along to other browsers do not, by their ids. */
  readonly notSynced: ReadonlyMap<string, SyncFailure>;
  /** What the update changed, until the person has read it. */
  readonly secured: readonly SecuredTemplate[];
}

export const emptyState: StoreState = {
  records: new Map(),
  setAside: new Map(),
  notSynced: new Map(),
  secured: [],
};

/** The key of what the update changed, as JSON text. */
export const SECURED_KEY = 'library-secured';

const securedSchema = lazily(() =>
  z.array(z.object({ id: z.string(), name: z.string(), count: z.number() })),
);

/** Whether the library is made of what stands under a key. */
export function isLibraryKey(key: string): boolean {
  return key.startsWith(RECORD_PREFIX) || key === SECURED_KEY || key === NOT_SYNCED_KEY;
}

/** The state with what stands under these keys now; undefined where nothing stands there any more. Other keys are left alone. */
export function withEntries(state: StoreState, entries: Readonly<Record<string, unknown>>): StoreState {
  const records = new Map(state.records);
  const setAside = new Map(state.setAside);
  const notSynced = Object.hasOwn(entries, NOT_SYNCED_KEY)
    ? readNotSynced(entries[NOT_SYNCED_KEY])
    : state.notSynced;
  const secured = Object.hasOwn(entries, SECURED_KEY) ? readSecured(entries[SECURED_KEY]) : state.secured;
  for (const [key, value] of Object.entries(entries)) {
    if (!key.startsWith(RECORD_PREFIX)) continue;
    records.delete(key.slice(RECORD_PREFIX.length));
    setAside.delete(key);
    if (value === undefined) continue;
    const read = readRecord(key, value);
    if ('record' in read) records.set(read.record.template.id, read.record);
    else setAside.set(key, read.setAside);
  }
  return { records, setAside, notSynced, secured };
}

function readSecured(json: unknown): readonly SecuredTemplate[] {
  return securedSchema().safeParse(typeof json === 'string' ? parsed(json) : undefined).data ?? [];
}
