import { STATUS_CODES } from 'node:http';
import type { Attempt } from './deliver.ts';
import type { HeaderLine } from './sender-webhook.ts';

/**
 * An entry of Mist's delivery log (API reference, webhooks events search). Headers and payload are JSON text inside a string, headers as
 * `{"<name>":["<value>"]}`; `timestamp` is in epoch seconds. Not documented: what stands there when no answer came. Here `status_code`
 * is then 0, and the headers are `{}` when the request was not even sent.
 */
export interface DeliveryRecord {
  readonly id: string;
  readonly org_id: string;
  readonly site_id: string;
  readonly webhook_id: string;
  readonly topic: string;
  readonly status: 'success' | 'failure';
  readonly status_code: number;
  readonly error: string;
  readonly req_headers: string;
  readonly req_url: string;
  readonly req_payload: string;
  readonly resp_headers: string;
  readonly resp_body: string;
  readonly timestamp: number;
}

/** What an attempt was for. `time` is in milliseconds since 1970. */
export interface Occasion {
  readonly webhook_id: string;
  readonly org_id: string;
  readonly site_id: string;
  readonly topic: string;
  readonly time: number;
}

/** Headers as the log has them: JSON, a list of values for each name. */
export function headersText(lines: readonly HeaderLine[]): string {
  const names = [...new Set(lines.map(([name]) => name))];
  const valuesOf = (name: string) => lines.filter(([other]) => other === name).map(([, value]) => value);
  return JSON.stringify(Object.fromEntries(names.map(name => [name, valuesOf(name)])));
}

/** The log's entry for an attempt. Any answer from 200 to 299 counts as success; Mist's documents ask for 200. */
export function recordOf(attempt: Attempt, { time, ...occasion }: Occasion): DeliveryRecord {
  const { delivery, sent, answer, failure } = attempt;
  const code = answer?.status ?? 0;
  const success = code >= 200 && code <= 299;
  const refusal = `the receiver answered ${code} ${STATUS_CODES[code] ?? ''}`.trim();
  return {
    id: crypto.randomUUID(),
    ...occasion,
    status: success ? 'success' : 'failure',
    status_code: code,
    error: success ? '' : (failure ?? refusal),
    req_headers: headersText(sent ? delivery.headers : []),
    req_url: delivery.url,
    req_payload: delivery.body,
    resp_headers: headersText(answer?.headers ?? []),
    resp_body: answer?.body ?? '',
    timestamp: time / 1000,
  };
}
