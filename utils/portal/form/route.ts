/** The organization's settings or a site's configuration, whatever may follow. */
const WEBHOOKS = /^#!?\/?(org|configuration)([/?]|$)/i;

/**
 * Whether a hash leads to a page that may hold the Webhooks section. Letter case varies in the portal and a query may
 * follow (routes as in the Mist Extension's link tests, 2021 to 2026).
 */
export const isWebhookRoute = (hash: string): boolean => WEBHOOKS.test(hash);

/** Whether it leads to the organization's settings. */
export const isOrganizationRoute = (hash: string): boolean => /^org$/i.test(WEBHOOKS.exec(hash)?.[1] ?? '');

/** Where in the portal a page is. */
interface Route {
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

/**
 * Calls `arrive` whenever the person comes to a page that may hold the Webhooks section, and at once on such a page; what it
 * gives is called when they leave for another. Gives what ends this, as `arrive` is given. Plain functions: signals that
 * abort cost each page of the portal a tenth of a millisecond.
 */
export function followWebhookRoute(window: Window, arrive: (end: () => void) => () => void): () => void {
  let leave: (() => void) | null = null;
  let ended = false;
  const route = () => {
    const open = !ended && isWebhookRoute(window.location.hash);
    if (open === !!leave) return;
    leave?.();
    leave = open ? arrive(end) : null;
    // The arrival itself may have ended this.
    if (ended) route();
  };
  const unfollow = followRoute(window, route);
  const end = () => {
    ended = true;
    unfollow();
    route();
  };
  route();
  return end;
}

/** Calls `changed` at each change of the route. Gives what ends this. */
export function followRoute(window: Window, changed: () => void): () => void {
  // `hashchange` does not tell of a hash that `history.pushState` brings.
  const { navigation } = window;
  const [target, type] = navigation ? [navigation, 'currententrychange'] : [window, 'hashchange'];
  target.addEventListener(type, changed);
  return () => target.removeEventListener(type, changed);
}
