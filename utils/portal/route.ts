/** Where in the portal a page is. `section`: whether this page may hold the Webhooks section. */
export interface Route {
  readonly page: 'org settings' | 'site configuration' | 'other';
  readonly scope: 'org' | 'site' | 'unknown';
  readonly section: boolean;
}

/**
 * The page behind a hash such as `#!org`, `#!org/<uuid>`, `#!configuration/<site_id>` or the older
 * `#!configuration/site/<id>/<id>`. Letter case varies in the portal and a query may follow
 * (routes as in the Mist Extension's link tests, 2021 to 2026).
 */
export function routeOf(hash: string): Route {
  const [path = ''] = hash
    .toLowerCase()
    .replace(/^#!?\/?/, '')
    .split('?');
  const [head, ...rest] = path.split('/');
  if (head === 'org') return { page: 'org settings', scope: 'org', section: true };
  if (head !== 'configuration') return { page: 'other', scope: 'unknown', section: false };
  const site = rest.some(part => part !== '' && part !== 'site');
  return { page: 'site configuration', scope: site ? 'site' : 'unknown', section: true };
}
