import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import type { Library, StoredTemplate } from '../../templates/library.ts';
import type { Webhook } from '../../templates/webhook.ts';
import { recordSchema } from './record.ts';
import { emptyState, STAMP_KEY, type StoreState, withEntries } from './store-state.ts';

/** The key of the listing in the browser's memory. */
const LISTING_KEY = 'library-listing';

/** What a list shows and searches of each template: a copy that is read in a tenth of the time. */
const listingSchema = lazily(() => {
  const { revision, savedAt, synced, template } = recordSchema().shape;
  const { id, name, description, tags, scope, webhook } = template.shape;
  const { type, name: title, url, topics } = webhook.shape;
  return z.object({
    stamp: z.string(),
    rows: z.array(
      z.tuple([id, name, description, tags, scope, type, title, url, topics, revision, savedAt, synced]),
    ),
  });
});

type Listing = z.infer<ReturnType<typeof listingSchema>>;

/** Below this many templates the whole is read as fast. */
const FEWEST = 1000;

/** Keeps the listing of a state in the browser's memory, never on disk. Where it finds no room, lists open slower. */
async function keepListing({ records }: StoreState, stamp: string): Promise<void> {
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

/** Reads the whole store and makes the listing anew, for the next list that opens. Rejects when the browser cannot read. */
export async function refreshListing(): Promise<StoreState> {
  const entries = await browser.storage.local.get(null);
  const state = withEntries(emptyState, entries);
  const stamp = entries[STAMP_KEY];
  if (typeof stamp === 'string') await keepListing(state, stamp);
  return state;
}

/**
 * The partial library, as far as lists need it; undefined where no listing is kept, it is not of what the
 * store holds now, or this is a content script, which does not see the browser's memory.
 */
export async function readListing(): Promise<Library | undefined> {
  const [kept, { [STAMP_KEY]: stamp }] = await Promise.all([
    browser.storage.session.get(LISTING_KEY),
    browser.storage.local.get(STAMP_KEY),
  ]);
  const json = kept[LISTING_KEY];
  const { data } = listingSchema().safeParse(typeof json === 'string' ? JSON.parse(json) : undefined);
  if (data?.stamp !== stamp || !data) return undefined;
  return {
    partial: true,
    templates: data.rows.map(storedOfRow),
    team: [],
    bin: [],
    setAside: [],
    secured: [],
  };
}

function storedOfRow(row: Listing['rows'][number]): StoredTemplate {
  const [id, name, description, tags, scope, type, title, url, topics, revision, savedAt, synced] = row;
  const webhook: Webhook = { type, name: title, url, topics };
  const template = { id, name, description, tags, scope, variables: [], webhook };
  return { template, revision, savedAt, kept: [], synced };
}
