import { browser } from 'wxt/browser';
import { LISTING_KEY, type Listing } from './listing.ts';
import type { StoreState } from './store-state.ts';

/** Below this many templates the whole is read as fast. */
const FEWEST = 1000;

/** Keeps the listing of a state in the browser's memory, never on disk. Where it finds no room, lists open slower. */
export async function keepListing({ records }: StoreState, stamp: string): Promise<void> {
  if (records.size < FEWEST) return;
  const live = [...records.values()].filter(({ deletedAt }) => deletedAt === undefined);
  const rows = live.map(({ template, revision, savedAt, synced }): Listing['rows'][number] => {
    const { id, name, description, tags, scope, webhook } = template;
    const { type, name: title, url, topics } = webhook;
    return [id, name, description, tags, scope, type, title, url, topics, revision, savedAt, synced];
  });
  const listing: Listing = { stamp, rows };
  await browser.storage.session.set({ [LISTING_KEY]: JSON.stringify(listing) }).catch(() => {});
}
