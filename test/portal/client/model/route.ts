import { useSyncExternalStore } from 'react';

/** A page of the portal, as its hash says. `siteId` is the site whose webhooks are shown. */
export interface Route {
  readonly page: 'org' | 'sites' | 'site' | 'other';
  readonly name: string;
  readonly siteId?: string;
}

/**
 * Reads `#!org`, `#!org/<id>`, `#!configuration`, `#!configuration/<id>`, `#!configuration/site/<id>/<id>`
 * (routes published with the Mist Extension). An id after `org` is only the current site.
 */
export function parseRoute(hash: string): Route {
  const [path = ''] = hash.replace(/^#!?\/?/, '').split('?');
  const [first = '', ...rest] = path.split('/');
  const name = first === '' ? 'dashboard' : first;
  if (name.toLowerCase() === 'org') return { page: 'org', name };
  if (name.toLowerCase() !== 'configuration') return { page: 'other', name };
  const siteId = rest[0] === 'site' ? rest[1] : rest[0];
  return siteId ? { page: 'site', name, siteId } : { page: 'sites', name };
}

/** Tells routes with different lists apart. */
export function routeKey({ page, siteId = '' }: Route): string {
  return `${page}/${siteId}`;
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The current route; renders again when the hash changes. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(onHashChange, () => location.hash));
}
