import { sentence } from '../language/sentence.ts';
import { isObject, jsonValue } from './json-document.ts';

/** A time that an event of the body tells. */
export interface EventTime {
  /** The event's index in `events`. */
  readonly event: number;
  /** The key under which it stands. */
  readonly key: string;
  /** Milliseconds since 1970, for `new Date`. */
  readonly at: number;
}

/** What a body is about. */
export interface DecodedBody {
  readonly topic: string;
  /** How many events the body has. */
  readonly events: number;
  /** The times of the events, in their order; numbers and, as in mxedge-events, numbers inside strings. */
  readonly times: readonly EventTime[];
  /** A sentence for a person whose receiver checks how old a delivery is; only where the body tells times. */
  readonly warning?: string;
}

/** Reads a body as Mist's: `{"topic", "events"}` (API reference, webhooks). Undefined where it is something else. Never throws. */
export function decodeBody(body: Uint8Array): DecodedBody | undefined {
  const value = jsonValue(new TextDecoder().decode(body));
  if (!isObject(value) || typeof value.topic !== 'string' || !Array.isArray(value.events)) return undefined;
  const times = value.events.flatMap((event, index) =>
    isObject(event) ? Object.entries(event).flatMap(([key, content]) => timeOf(index, key, content)) : [],
  );
  return {
    topic: value.topic,
    events: value.events.length,
    times,
    ...(times.length > 0 && { warning: sentence('capture_old_events') }),
  };
}

const timeNames = /time|_seen$|^when$|^(?:dis)?connect$|^(?:start|end)$/;

/** Between 2001 and 2286, in seconds or in milliseconds. */
function timeOf(event: number, key: string, value: unknown): EventTime[] {
  const number = typeof value === 'string' && /^\d{10,13}(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !timeNames.test(key)) return [];
  if (number >= 1e9 && number < 1e10) return [{ event, key, at: number * 1000 }];
  return number >= 1e12 && number < 1e13 ? [{ event, key, at: number }] : [];
}
