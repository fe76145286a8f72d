import { pingBody } from './ping.ts';
import { fillingOf, jsonText, type Shape, SITE } from './shape.ts';
import { accessShapes } from './shapes/access.ts';
import { clientShapes } from './shapes/clients.ts';
import { infrastructureShapes } from './shapes/infrastructure.ts';
import { locationShapes } from './shapes/location.ts';
import { rawDataShapes } from './shapes/raw-data.ts';

const shapes: Readonly<Record<string, Shape>> = {
  ...infrastructureShapes,
  ...clientShapes,
  ...accessShapes,
  ...locationShapes,
  ...rawDataShapes,
};

/** The topics that a sample can be made of: those with a documented shape (not vbeacon and asset-raw), and the test message. */
export const sampleTopics: readonly string[] = [...Object.keys(shapes), 'ping'];

/** What a sample is made of. */
export interface SampleOptions {
  /** How many events, 1 to 1000; a ping has one. */
  readonly events?: number;
  /** Milliseconds since 1970; the newest event's time. */
  readonly now?: number;
}

/**
 * A body of a topic as Mist would send it: `topic`, then `events`, no white space, keys in alphabetical order, times
 * as floats. Shapes are the API reference's, the values our own. Throws a RangeError for a topic that is not in
 * `sampleTopics`.
 */
export function sampleBody(topic: string, { events = 1, now = Date.now() }: SampleOptions = {}): string {
  if (topic === 'ping') {
    return pingBody({
      name: 'Sample webhook',
      id: fillingOf(0, now).id(1),
      site_id: SITE,
      timestamp: now / 1000,
    });
  }
  const shape = Object.hasOwn(shapes, topic) ? shapes[topic] : undefined;
  if (!shape) throw new RangeError(`There is no sample of the topic ${topic}.`);
  const count = Math.min(Math.max(Math.floor(events) || 1, 1), 1000);
  const each = Array.from({ length: count }, (_, index) => jsonText(shape(fillingOf(index, now))));
  return `{"topic":${JSON.stringify(topic)},"events":[${each.join(',')}]}`;
}
