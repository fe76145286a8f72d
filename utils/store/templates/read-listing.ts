import { browser } from 'wxt/browser';
import type { Library, StoredTemplate } from '../../templates/library.ts';
import type { Webhook } from '../../templates/webhook.ts';
import { LISTING_KEY, type Listing, listingSchema, STAMP_KEY } from './listing.ts';

/**
 * The partial library, as far as lists need it; undefined where no listing is kept, it is not of what stands in the
 * store now, or this is a content script, which does not see the browser's memory.
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
