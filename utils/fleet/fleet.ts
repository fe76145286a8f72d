import * as z from 'zod/mini';
import { lazily } from '../templates/lazily.ts';
import { webhookSchema } from '../templates/webhook.ts';

/** A place whose webhooks are read: the organization, or one of its sites. */
export const fleetPlaceSchema = lazily(() =>
  z.object({ scope: z.enum(['org', 'site']), id: z.string(), name: z.string() }),
);

export type FleetPlace = z.infer<ReturnType<typeof fleetPlaceSchema>>;

/** A webhook as it was read, without a secret in it. */
export const fleetWebhookSchema = lazily(() =>
  z.object({
    id: z.string(),
    place: fleetPlaceSchema(),
    /** In variable notation: `{{secret}}` in the place of each value that may be a secret. Without read-only fields. */
    webhook: webhookSchema(),
    /** The same text for two webhooks of one reading whose URLs are one receiver, and for no others; '' without a URL. */
    receiver: z.string(),
    /** How many headers and fields are left out, since their name may be a secret. */
    leftOut: z.number(),
  }),
);

export type FleetWebhook = z.infer<ReturnType<typeof fleetWebhookSchema>>;

/** What came of reading a place. */
export type PlaceRead =
  | { readonly state: 'waiting'; readonly place: FleetPlace }
  | {
      readonly state: 'not-read';
      readonly place: FleetPlace;
      /** `no-access`: Mist answers 403 or 404 there. */
      readonly reason: 'no-access' | 'unexpected';
    }
  | {
      readonly state: 'read';
      readonly place: FleetPlace;
      /** When, in milliseconds since 1970. */
      readonly at: number;
      readonly webhooks: readonly FleetWebhook[];
      /** How many entries were no webhooks as the API describes them. */
      readonly unreadable: number;
    };

/** All webhooks of an organization and its sites, as far as they are read. */
export interface Fleet {
  readonly orgId: string;
  /** Such as `api.mist.com`. */
  readonly apiHost: string;
  /** The organization first, then its sites. */
  readonly places: readonly PlaceRead[];
}

/** The webhooks of all places that were read, in the order of the places; one that two lists give is the first one's. */
export function webhooksOf({ places }: Fleet): FleetWebhook[] {
  const byId = new Map<string, FleetWebhook>();
  for (const each of places.flatMap(read => (read.state === 'read' ? read.webhooks : [])))
    if (!byId.has(each.id)) byId.set(each.id, each);
  return [...byId.values()];
}
