import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import { type SyncFailure, syncFailures } from '../../templates/library.ts';
import { sameJson } from '../../templates/same-json.ts';

/** In the store, the key of why templates that are to go along to other browsers do not, by their ids. */
export const NOT_SYNCED_KEY = 'library-not-synced';

const schema = lazily(() => z.record(z.string(), z.enum(syncFailures)));

/** What stands under the key; nothing where it does not parse, as it is found out again at the next start. */
export function readNotSynced(value: unknown): ReadonlyMap<string, SyncFailure> {
  const { data } = schema().safeParse(value);
  return new Map(Object.entries(data ?? {}));
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
