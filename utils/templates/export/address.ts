import { topics } from '../../webhook/topics.ts';
import type { Variable } from '../template.ts';
import type { Webhook } from '../webhook.ts';

/** Where a webhook is, or is to be made. Parts that are not known, or are not what they ought to be, are undefined. */
export interface Address {
  readonly scope: 'org' | 'site';
  /** The organization's or the site's id. */
  readonly id: string | undefined;
  readonly apiHost: string | undefined;
  /** Set where Mist has this webhook already, at this place. */
  readonly webhookId: string | undefined;
  /** Whether the scope is only presumed. */
  readonly presumed: boolean;
}

/** What is known of a place. */
export interface Place {
  readonly scope: 'org' | 'site' | 'unknown';
  readonly org_id?: string;
  readonly site_id?: string;
  /** Such as `api.mist.com`. */
  readonly apiHost?: string;
}

/** A webhook in variable notation, its variables and where it is, or is to be made. */
export interface Resource {
  readonly webhook: Webhook;
  readonly variables: readonly Variable[];
  readonly address: Address;
}

/** What an organization's webhook may have as `site_id`. */
const NO_SITE = /^[0-]*$/;

/**
 * The address of a webhook from what is known of the place and from the webhook's own read-only fields. What is known of
 * the place counts: a webhook that Mist has at another place is a new one here.
 */
export function addressOf(place: Place, webhook: Webhook): Address {
  const own = ownScope(webhook);
  const presumed = place.scope === 'unknown' && own === undefined;
  const scope = place.scope === 'unknown' ? (own ?? presumedScope(place, webhook)) : place.scope;
  const ownId = idIn(webhook[`${scope}_id`]);
  const id = idIn(place[`${scope}_id`]) ?? (own === undefined || own === scope ? ownId : undefined);
  const isHere = own === undefined || (own === scope && (!ownId || ownId === id));
  return {
    scope,
    id,
    apiHost: matching(place.apiHost, /^[a-z0-9.-]+(?::\d+)?$/i),
    webhookId: id !== undefined && isHere ? idIn(webhook.id) : undefined,
    presumed,
  };
}

function ownScope({ for_site, org_id, site_id }: Webhook): 'org' | 'site' | undefined {
  if (typeof for_site === 'boolean') return for_site ? 'site' : 'org';
  if (typeof site_id === 'string' && !NO_SITE.test(site_id)) return 'site';
  return typeof org_id === 'string' && org_id !== '' ? 'org' : undefined;
}

/** Some topics and asset filters are a site's alone. */
function presumedScope({ org_id, site_id }: Place, webhook: Webhook): 'org' | 'site' {
  const isSites = topics.some(({ key, org }) => !org && webhook.topics?.includes(key));
  return isSites || webhook.assetfilter_ids?.length || (site_id && !org_id) ? 'site' : 'org';
}

function idIn(value: unknown): string | undefined {
  return matching(typeof value === 'string' ? value.toLowerCase() : undefined, /^[\w-]+$/);
}

function matching(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}
