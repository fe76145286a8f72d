import { browser } from 'wxt/browser';
import { NOT_SYNCED_KEY } from './not-synced.ts';
import { RECORD_PREFIX } from './record.ts';
import { emptyState, type StoreState, withEntries } from './store-state.ts';

/** What stands in the store under these templates' ids, or under all. Rejects when the browser cannot read. */
export async function readState(ids?: readonly string[]): Promise<StoreState> {
  const keys = ids ? [...ids.map(id => RECORD_PREFIX + id), NOT_SYNCED_KEY] : null;
  return withEntries(emptyState, await browser.storage.local.get(keys));
}
