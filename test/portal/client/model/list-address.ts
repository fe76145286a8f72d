import type { Route } from './route.ts';

/** The API's address of a route's webhooks; null where the route has none. */
export function listAddress(route: Route): string | null {
  const orgId = new URLSearchParams(location.search).get('org_id') ?? 'unknown';
  if (route.page === 'org') return `/api/v1/orgs/${orgId}/webhooks`;
  return route.siteId ? `/api/v1/sites/${route.siteId}/webhooks` : null;
}
