import { sampleEvents } from './sample-events.ts';

/** Milliseconds since 1970 as Mist writes times in JSON: epoch seconds, a float even when whole. */
function epochSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return Number.isInteger(seconds) ? `${seconds}.0` : String(seconds);
}

/** Which events to make up. `time` is that of the first, in milliseconds since 1970. */
export interface EventsWanted {
  readonly org_id: string;
  readonly site_id: string;
  readonly count: number;
  readonly time: number;
}

/** The topics that there are samples for, in the order of the table. */
export const sampleTopics: readonly string[] = Object.keys(sampleEvents);

/**
 * The body of a delivery with made-up events: `topic` first, then `events`, no spaces, an event's keys in alphabetical order, as in the
 * example of Mist's delivery log. Undefined for a topic without a sample.
 */
export function eventBody(topic: string, { org_id, site_id, count, time }: EventsWanted): string | undefined {
  const sample = Object.hasOwn(sampleEvents, topic) ? sampleEvents[topic] : undefined;
  if (!sample) return undefined;
  const events = Array.from({ length: count }, (_, at) => {
    const now = time + at * 250;
    return sample({ org: org_id, site: site_id, time: epochSeconds(now), second: Math.floor(now / 1000) });
  });
  return `{"topic":${JSON.stringify(topic)},"events":[${events.join(',')}]}`;
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
