import { float, jsonText } from './shape.ts';

/** What a ping says about the webhook it tests. */
export interface Ping {
  /** The webhook's name. */
  readonly name: string;
  /** The webhook's id. */
  readonly id?: string;
  readonly site_id?: string;
  /** Seconds since 1970. */
  readonly timestamp?: number;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The body of Mist's test message, topic `ping` (API reference, webhook ping): one event with its keys in
 * alphabetical order, no white space between tokens, the time as a float.
 */
export function pingBody({
  name,
  id = NOBODY,
  site_id = NOBODY,
  timestamp = Date.now() / 1000,
}: Ping): string {
  return `{"topic":"ping","events":[${jsonText({ id, name, site_id, timestamp: float(timestamp) })}]}`;
}
