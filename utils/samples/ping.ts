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
  const event = [
    `"id":${JSON.stringify(id)}`,
    `"name":${JSON.stringify(name)}`,
    `"site_id":${JSON.stringify(site_id)}`,
    `"timestamp":${float(timestamp)}`,
  ];
  return `{"topic":"ping","events":[{${event.join(',')}}]}`;
}

function float(seconds: number): string {
  return Number.isInteger(seconds) ? seconds.toFixed(1) : String(seconds);
}
