import { browser } from 'wxt/browser';
import type { NotSynced, SyncFailure } from '../../../templates/library.ts';
import { RECORD_PREFIX, type TemplateRecord } from '../record.ts';
import { keepNotSynced, readState, writeRecords } from '../store-state.ts';
import { fit } from './fit.ts';
import { planSync } from './reconcile.ts';
import { syncedIn, syncedOf } from './synced-record.ts';

/** Why templates do not go along, by their ids. */
export type LeftOut = ReadonlyMap<string, SyncFailure>;

/**
 * Brings templates together with what came along: those of these ids and those that were left before, or all. First it
 * writes here, then it hands on what there is room for: when it is cut off in between, doing it again completes it.
 * Resolves to what of all that could not go along, and keeps that; rejects when the browser cannot read or write here.
 */
export async function synchronise(ids?: readonly string[]): Promise<LeftOut> {
  const { notSynced: before } = await readState([]);
  const asked = ids && [...new Set([...ids, ...before.keys()])];
  const [state, items] = await Promise.all([
    readState(asked),
    browser.storage.sync.get(null).catch(() => null),
  ]);
  const left = items ? await meet(state, items, asked) : unreachable(state.records.values());
  await keepNotSynced(left, before);
  return left;
}

async function meet(
  state: Awaited<ReturnType<typeof readState>>,
  items: Readonly<Record<string, unknown>>,
  asked: readonly string[] | undefined,
): Promise<LeftOut> {
  const synced = syncedIn(items);
  const wanted = new Set(asked ?? [...state.records.keys(), ...synced.keys()]);
  const plan = planSync(state, synced, wanted);
  // A copy may be there already: only the whole store shows it.
  const hasCopies = plan.writes.some(({ template }) => !wanted.has(template.id));
  const { writes, pushes } = hasCopies ? planSync(await readState(), synced, wanted) : plan;
  await writeRecords(writes);
  const { fitting, left } = fit(
    Object.fromEntries(pushes.map(record => [RECORD_PREFIX + record.template.id, syncedOf(record)])),
    items,
  );
  const refused = await push(Object.entries(fitting));
  return new Map([...left, ...refused].map(([key, failure]) => [key.slice(RECORD_PREFIX.length), failure]));
}

/** Nothing is known of what went along before. */
function unreachable(records: Iterable<TemplateRecord>): LeftOut {
  const synced = [...records].filter(record => record.synced && record.deletedAt === undefined);
  return new Map(synced.map(({ template }) => [template.id, 'sync-unavailable']));
}

/** Hands items to the browser's sync. Where it has less room than it ought to have, as many as it takes. */
async function push(items: readonly (readonly [key: string, value: unknown])[]): Promise<LeftOut> {
  if (items.length === 0) return new Map();
  try {
    await browser.storage.sync.set(Object.fromEntries(items));
    return new Map();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'sync-unavailable' || items.length === 1) {
      return new Map(items.map(([key]) => [key, failure]));
    }
    const half = Math.ceil(items.length / 2);
    return new Map([...(await push(items.slice(0, half))), ...(await push(items.slice(half)))]);
  }
}

/** Why the browser's sync refused. Chrome names the quota; Firefox says only that one is exceeded. */
function failureOf(error: unknown): SyncFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/per_?item/i.test(text)) return 'sync-too-large';
  return /quota|max_?items/i.test(text) && !/write_?operations/i.test(text)
    ? 'sync-full'
    : 'sync-unavailable';
}

/** Writes records in one step and hands on those that go along. Resolves to those that cannot go along; rejects when the browser cannot write here. */
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

/** Takes over what comes along from other browsers, in the queue of all changes. What fails is done again at the next start. */
export function followSync(enqueue: (task: () => Promise<unknown>) => Promise<unknown>): void {
  browser.storage.sync.onChanged.addListener(changes => {
    const keys = Object.keys(changes).filter(key => key.startsWith(RECORD_PREFIX));
    enqueue(async () => {
      await forget(keys);
      await synchronise(keys.map(key => key.slice(RECORD_PREFIX.length)));
    }).catch(() => {});
  });
}

/** Templates that another browser no longer has go along stay here, and no longer go along either. */
async function forget(keys: readonly string[]): Promise<void> {
  const items = await browser.storage.sync.get([...keys]);
  const gone = keys.filter(key => items[key] === undefined).map(key => key.slice(RECORD_PREFIX.length));
  const { records } = await readState(gone);
  const left = [...records.values()].filter(({ synced }) => synced);
  await writeRecords(left.map(record => ({ ...record, synced: false })));
}
