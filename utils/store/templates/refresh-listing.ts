import { browser } from 'wxt/browser';
import { keepListing } from './keep-listing.ts';
import { STAMP_KEY } from './listing.ts';
import { emptyState, type StoreState, withEntries } from './store-state.ts';

/** Reads the whole store and makes the listing anew, for the next list that opens. Rejects when the browser cannot read. */
export async function refreshListing(): Promise<StoreState> {
  const entries = await browser.storage.local.get(null);
  const state = withEntries(emptyState, entries);
  const stamp = entries[STAMP_KEY];
  if (typeof stamp === 'string') await keepListing(state, stamp);
  return state;
}
