import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import {
  type SecuredTemplate,
  type SetAside,
  type StoredTemplate,
  type SyncFailure,
  syncFailures,
} from '../../templates/library.ts';
import { sameJson } from '../../templates/same-json.ts';
import {
  newRevision,
  parsed,
  RECORD_PREFIX,
  readRecord,
  recordEntries,
  type TemplateRecord,
} from './record.ts';

/** What the store holds. */
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

/** In the store, the key of why templates that are to go along to other browsers do not, by their ids. */
const NOT_SYNCED_KEY = 'library-not-synced';

/** In the store, the key of what changes with every write, by which a listing is known to be up to date. */
export const STAMP_KEY = 'library-stamp';

/** The key of what the update changed, as JSON text. */
export const SECURED_KEY = 'library-secured';

const notSyncedSchema = lazily(() => z.record(z.string(), z.enum(syncFailures)));
const securedSchema = lazily(() =>
  z.array(z.object({ id: z.string(), name: z.string(), count: z.number() })),
);

/** Whether the library is made of what is kept under a key. */
export function isLibraryKey(key: string): boolean {
  return key.startsWith(RECORD_PREFIX) || key === SECURED_KEY || key === NOT_SYNCED_KEY;
}

/** The state with what is kept under these keys now; undefined where nothing is any more. Other keys are left alone. */
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

/** What does not parse is nothing, as it is found out again at the next start. */
function readNotSynced(value: unknown): ReadonlyMap<string, SyncFailure> {
  return new Map(Object.entries(notSyncedSchema().safeParse(value).data ?? {}));
}

function readSecured(json: unknown): readonly SecuredTemplate[] {
  return securedSchema().safeParse(typeof json === 'string' ? parsed(json) : undefined).data ?? [];
}

/** What the store holds under these templates' ids, or under all. Rejects when the browser cannot read. */
export async function readState(ids?: readonly string[]): Promise<StoreState> {
  const keys = ids ? [...ids.map(id => RECORD_PREFIX + id), NOT_SYNCED_KEY] : null;
  return withEntries(emptyState, await browser.storage.local.get(keys));
}

/** Keeps what does not go along now, where it differs from before. Rejects when the browser refuses. */
export async function keepNotSynced(
  left: ReadonlyMap<string, SyncFailure>,
  before: ReadonlyMap<string, SyncFailure>,
): Promise<void> {
  const now = Object.fromEntries(left);
  if (sameJson(now, Object.fromEntries(before))) return;
  if (left.size === 0) await browser.storage.local.remove(NOT_SYNCED_KEY);
  else await browser.storage.local.set({ [NOT_SYNCED_KEY]: now });
}

/** Writes records in one step: all or none. Rejects when the browser refuses. */
export async function writeRecords(records: readonly TemplateRecord[]): Promise<void> {
  if (records.length === 0) return;
  await browser.storage.local.set({ ...recordEntries(records), [STAMP_KEY]: newRevision() });
}

/** What the rest of the extension sees of a record. */
export function storedOf(
  { template, revision, savedAt, kept, synced }: TemplateRecord,
  left?: StoreState['notSynced'],
): StoredTemplate {
  const notSynced = synced ? left?.get(template.id) : undefined;
  return { template, revision, savedAt, kept, synced, ...(notSynced && { notSynced }) };
}
