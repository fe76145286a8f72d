import { browser } from 'wxt/browser';
import type { SyncFailure } from '../../../templates/library.ts';
import { RECORD_PREFIX, type TemplateRecord } from '../record.ts';
import { syncFailureOf } from './sync-failure-of.ts';
import { syncedOf } from './synced-of.ts';

/** What browsers take for one item, its key and its JSON text together (`QUOTA_BYTES_PER_ITEM`). */
const MOST = 8192;

/** Hands records to the browser's sync, all or none. Resolves to why it did not take them. */
export async function push(records: readonly TemplateRecord[]): Promise<SyncFailure | undefined> {
  if (records.length === 0) return undefined;
  const items = records.map(record => [RECORD_PREFIX + record.template.id, syncedOf(record)] as const);
  const isTooLarge = items.some(
    ([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).length > MOST,
  );
  if (isTooLarge) return 'sync-too-large';
  try {
    await browser.storage.sync.set(Object.fromEntries(items));
    return undefined;
  } catch (error) {
    return syncFailureOf(error);
  }
}
