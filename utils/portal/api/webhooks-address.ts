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
