/** The organization's settings or a site's configuration, whatever may follow. */
const WEBHOOKS = /^#!?\/?(org|configuration)([/?]|$)/i;

/**
 * Whether a hash leads to a page that may hold the Webhooks section. Letter case varies in the portal and a query may
 * follow (routes as in the Mist Extension's link tests, 2021 to 2026).
 */
export const isWebhookRoute = (hash: string): boolean => WEBHOOKS.test(hash);
