import * as z from 'zod/mini';
import { type Webhook, webhookSchema } from '../../templates/webhook.ts';
import { type Asking, askPatiently, type ReadFailure } from './ask.ts';

/** The most that the API gives at once, and its default (OpenAPI 2607.1.1, `limit`). */
export const LIMIT = 100;
/** No place has so many; an API that never ends would else be asked for ever. */
const MOST_PAGES = 100;

const page = z.array(z.unknown());

/**
 * Reads every webhook of an organization or a site, page by page. `address`: see `webhooksAddress`. Entries that are no
 * webhooks are counted and left out. Never rejects.
 */
export async function readWebhooks(
  address: string,
  asking: Asking,
  progress: (progress: ReadProgress) => void,
): Promise<WebhooksRead> {
  const found = new Map<string, Webhook>();
  let unreadable = 0;
  let seen = 0;
  let complete = false;
  for (let number = 1; !complete && number <= MOST_PAGES; number += 1) {
    const waiting = (wait: number | null) => progress({ read: found.size, wait });
    waiting(null);
    const answer = await askPatiently(`${address}?limit=${LIMIT}&page=${number}`, asking, waiting);
    if (!answer.ok) {
      const { failure, status } = answer;
      return { ok: false, failure, ...(status !== undefined && { status }) };
    }
    const entries = entriesIn(answer.text);
    if (!entries) return { ok: false, failure: 'not-json' };
    const before = found.size;
    seen += entries.length;
    for (const entry of entries) {
      const webhook = webhookSchema().safeParse(entry);
      if (webhook.success) found.set(idOf(webhook.data) ?? `${number} ${found.size}`, webhook.data);
      else unreadable += 1;
    }
    // A page that brought nothing new means that the API does not page.
    complete = found.size === before || isLastPage(entries.length, seen, totalOf(answer.headers));
  }
  return { ok: true, webhooks: [...found.values()], unreadable, complete };
}

/** The entries of a page; null where the answer is no list. */
export function entriesIn(text: string): readonly unknown[] | null {
  try {
    return page.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** How many entries a list has in all, as far as Mist says so. */
export function totalOf(headers: Headers): number | null {
  const total = headers.get('X-Page-Total')?.trim() ?? '';
  return /^\d{1,9}$/.test(total) ? Number(total) : null;
}

/**
 * Whether a list ends with a page of so many entries, after which so many were seen in all. A total that is less than what
 * was seen says nothing.
 */
export function isLastPage(entries: number, seen: number, total: number | null): boolean {
  if (total === null || total < seen) return entries < LIMIT;
  return total === seen || entries === 0;
}

function idOf({ id }: Webhook): string | undefined {
  return typeof id === 'string' ? id : undefined;
}

export type WebhooksRead =
  | {
      readonly ok: true;
      readonly webhooks: readonly Webhook[];
      /** How many entries were no webhooks as the API describes them. */
      readonly unreadable: number;
      /** Whether Mist has no more of them than were asked for. */
      readonly complete: boolean;
    }
  | {
      readonly ok: false;
      readonly failure: ReadFailure;
      /** The HTTP status of the answer, where there was one. */
      readonly status?: number;
    };

/** How far the reading is. */
export interface ReadProgress {
  /** Webhooks read so far. */
  readonly read: number;
  /** Seconds until Mist is asked again; null while it is being asked. */
  readonly wait: number | null;
}

interface Place {
  readonly scope: 'org' | 'site' | 'unknown';
  readonly org_id?: string;
  readonly site_id?: string;
  /** Left out on hosts that are no portal of a known cloud. */
  readonly apiHost?: string;
}

/**
 * Where the API lists the webhooks of a place; null where the place's id is not known. Each cloud's API is on a host of
 * its own; a portal of no known cloud is taken to serve it itself, never another cloud.
 */
export function webhooksAddress(place: Place, portalOrigin: string): string | null {
  const { scope, org_id, site_id, apiHost } = place;
  const origin = apiHost ? `https://${apiHost}` : portalOrigin;
  if (scope === 'org' && org_id) return `${origin}/api/v1/orgs/${org_id}/webhooks`;
  return scope === 'site' && site_id ? `${origin}/api/v1/sites/${site_id}/webhooks` : null;
}
