import type { Route } from './route.ts';
import { changeState } from './store.ts';

/** The API's address of a route's webhooks; null where the route has none. */
export function listAddress(route: Route): string | null {
  const orgId = new URLSearchParams(location.search).get('org_id') ?? 'unknown';
  if (route.page === 'org') return `/api/v1/orgs/${orgId}/webhooks`;
  return route.siteId ? `/api/v1/sites/${route.siteId}/webhooks` : null;
}

/** Asks the portal's server and counts the request as pending meanwhile. Rejects when the answer is no success. */
export async function send(
  address: string,
  session: string,
  method: string,
  body?: unknown,
): Promise<unknown> {
  changeState(({ pending }) => ({ pending: pending + 1 }));
  try {
    const answer = await fetch(address, {
      method,
      headers: {
        'X-Practice-Session': session,
        // WebDriver BiDi does not hand a request's body to an intercepting test in every browser, so it travels here.
        ...(body === undefined ? {} : { 'X-Practice-Body': encodeURIComponent(JSON.stringify(body)) }),
      },
    });
    if (!answer.ok) throw new Error(`${method} ${address} gave ${answer.status}`);
    return await answer.json();
  } finally {
    changeState(({ pending }) => ({ pending: pending - 1 }));
  }
}
