import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import { recordSchema } from './record.ts';

/** The key of the listing in the browser's memory. */
export const LISTING_KEY = 'library-listing';
/** In the store, the key of what changes with every write, by which a listing is known to be up to date. */
export const STAMP_KEY = 'library-stamp';

/** What a list shows and searches of each template: a copy that is read in a tenth of the time. */
export const listingSchema = lazily(() => {
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

export type Listing = z.infer<ReturnType<typeof listingSchema>>;
