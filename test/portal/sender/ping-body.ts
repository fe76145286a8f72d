/** Milliseconds since 1970 as Mist writes times in JSON: epoch seconds, a float even when whole. */
function epochSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return Number.isInteger(seconds) ? `${seconds}.0` : String(seconds);
}

/**
 * The body of Mist's test message (API reference, webhooks ping): one event, keys in alphabetical order, no spaces, time in epoch seconds
 * as a float. `scope` is the path part of the list, such as `sites/<id>`.
 */
export function pingBody(webhook: { id: string; name: string }, scope: string, now = Date.now()): string {
  const [kind, scopeId = ''] = scope.split('/');
  const quote = (value: string) => JSON.stringify(value);
  const fields: [string, string][] = [
    ['id', quote(webhook.id)],
    ['name', quote(webhook.name)],
    [kind === 'sites' ? 'site_id' : 'org_id', quote(scopeId)],
    ['timestamp', epochSeconds(now)],
  ];
  const event = fields.sort().map(([key, json]) => `"${key}":${json}`);
  return `{"topic":"ping","events":[{${event.join(',')}}]}`;
}
