/** Where a webhook is created. Parts that are not known, or are not what they ought to be, are undefined. */
export interface Address {
  readonly scope: 'org' | 'site';
  readonly id: string | undefined;
  readonly apiHost: string | undefined;
  /** Whether the scope is only presumed. */
  readonly presumed: boolean;
}

interface Known {
  readonly scope: 'org' | 'site' | 'unknown';
  readonly org_id?: string;
  readonly site_id?: string;
  readonly apiHost?: string;
}

/** The place of a new webhook from what is known. Without a scope it is a site's where only a site is known. */
export function addressOf({ scope, org_id, site_id, apiHost }: Known): Address {
  const told = scope !== 'unknown' ? scope : site_id && !org_id ? 'site' : 'org';
  return {
    scope: told,
    id: matching(told === 'org' ? org_id : site_id, /^[\w-]+$/),
    apiHost: matching(apiHost, /^[a-z0-9.-]+(?::\d+)?$/i),
    presumed: scope === 'unknown',
  };
}

function matching(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}
