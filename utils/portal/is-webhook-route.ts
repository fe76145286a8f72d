/**
 * Whether a hash leads to a page that may hold the Webhooks section. Letter case varies in the portal and a query may
 * follow (routes as in the Mist Extension's link tests, 2021 to 2026).
 */
export function isWebhookRoute(hash: string): boolean {
  // Every page of the portal pays for this: a regular expression or a list taken apart would cost it a tenth of a millisecond.
  const parts = hash.toLowerCase().replace('?', '/').split('/');
  const page = parts[0]?.replace('!', '').slice(1) || parts[1];
  return page === 'org' || page === 'configuration';
}
