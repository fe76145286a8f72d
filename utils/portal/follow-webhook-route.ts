import { isWebhookRoute } from './is-webhook-route.ts';

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
  // `hashchange` does not tell of a hash that `history.pushState` brings.
  const { navigation } = window;
  const [target, type] = navigation ? [navigation, 'currententrychange'] : [window, 'hashchange'];
  const end = () => {
    ended = true;
    target.removeEventListener(type, route);
    route();
  };
  target.addEventListener(type, route);
  route();
  return end;
}
