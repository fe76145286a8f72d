import { isWebhookRoute } from './is-webhook-route.ts';

/**
 * Calls `arrive` whenever the person comes to a page that may hold the Webhooks section, and at once on such a page. What it
 * is given aborts when they leave for another, and when `signal` aborts.
 */
export function followWebhookRoute(
  window: Window,
  signal: AbortSignal,
  arrive: (visit: AbortSignal) => void,
): void {
  let visit: AbortController | null = null;
  const turn = (open: boolean) => {
    if (open === (visit !== null)) return;
    visit?.abort();
    visit = open ? new AbortController() : null;
    if (visit) arrive(visit.signal);
  };
  const route = () => turn(isWebhookRoute(window.location.hash));
  window.addEventListener('hashchange', route, { signal });
  window.navigation?.addEventListener('currententrychange', route, { signal });
  signal.addEventListener('abort', () => turn(false));
  route();
}
