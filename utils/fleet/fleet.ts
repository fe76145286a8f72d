import * as z from 'zod/mini';
import { counted } from '../language/counted.ts';
import { listed } from '../language/listed.ts';
import { sentence } from '../language/sentence.ts';
import { lazily } from '../templates/lazily.ts';
import { memberPath } from '../templates/text.ts';
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
    /** What is not as the API describes a webhook, and so not in `webhook`: a header that is a number, a type that is new. */
    unlike: z.array(
      z.object({
        /** Such as `type`, or `headers` and the header's name. */
        path: z.array(z.string()),
        is: z.enum(['string', 'number', 'boolean', 'null', 'object', 'array']),
        /** Of a type that is not known here: its name. */
        text: z.optional(z.string()),
      }),
    ),
  }),
);

export type FleetWebhook = z.infer<ReturnType<typeof fleetWebhookSchema>>;

/** A webhook's type, which may be newer than this version knows. */
export function typeOf({ webhook, unlike }: FleetWebhook): string {
  return webhook.type || unlike.find(({ text }) => text)?.text || 'http-post';
}

/** Sentences: what of a webhook is not in what is exported of it. */
export function leftOutOf({ leftOut, unlike }: FleetWebhook): string[] {
  return [
    ...(leftOut > 0 ? [counted('export_secret_names', leftOut)] : []),
    ...(unlike.length > 0 ? [sentence('fleet_unlike', { fields: unlikeText(unlike) })] : []),
  ];
}

/** What of a webhook is not as the API describes it, for a person. */
export function unlikeText(unlike: FleetWebhook['unlike']): string {
  return listed(unlike.map(({ path }) => path.reduce<string>(memberPath, '')));
}

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
      /** How many entries were no webhooks: they have no id. */
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
