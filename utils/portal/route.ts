import { isWebhookRoute } from './is-webhook-route.ts';

/** Where in the portal a page is. */
export interface Route {
  readonly page: 'org settings' | 'site configuration' | 'other';
  readonly scope: 'org' | 'site' | 'unknown';
}

/**
 * The page behind a hash such as `#!org`, `#!org/<uuid>`, `#!configuration/<site_id>` or the older
 * `#!configuration/site/<id>/<id>`; `#!configuration` alone is the list of sites.
 */
export function routeOf(hash: string): Route {
  if (!isWebhookRoute(hash)) return { page: 'other', scope: 'unknown' };
  const [path = ''] = hash
    .toLowerCase()
    .replace(/^#!?\/?/, '')
    .split('?');
  const [head, ...rest] = path.split('/');
  if (head === 'org') return { page: 'org settings', scope: 'org' };
  const site = rest.some(part => part !== '' && part !== 'site');
  return { page: 'site configuration', scope: site ? 'site' : 'unknown' };
}
