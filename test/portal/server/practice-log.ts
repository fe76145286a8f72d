import { createHash } from 'node:crypto';
import { prepareDelivery } from '../sender/prepare-delivery.ts';
import { type DeliveryRecord, headersText } from '../sender/record-of.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { fleetWebhooks, MARKED } from './practice-fleet.ts';
import { placeOf } from './practice-places.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const LOGGED = ['alarms', 'audits', 'device-updowns', 'occupancy-alerts'];
const RECEIVER_SAYS = (code: number) => ({ code, error: `the receiver answered ${code}` });

/** How the deliveries of the practice fleet fail: in turn, each twelve hours, so that a week has them all. */
export const practiceFailures = [
  { code: 0, error: 'dial tcp: lookup hooks.example.com on 10.0.0.2:53: no such host' },
  { code: 0, error: 'x509: certificate has expired or is not yet valid' },
  { code: 0, error: 'context deadline exceeded (Client.Timeout exceeded while awaiting headers)' },
  { code: 0, error: 'dial tcp 203.0.113.7:443: connect: connection refused' },
  ...[301, 401, 403, 404, 405, 413, 429, 500, 503, 418].map(RECEIVER_SAYS),
] as const;

/** A webhook of the practice fleet as its log needs it. */
interface Logged {
  readonly scope: string;
  readonly id: string;
}

/** A third of the webhooks never fails. */
const seedOf = (id: string) => Number.parseInt(createHash('md5').update(id).digest('hex').slice(0, 6), 16);
const failsNever = (id: string) => seedOf(id) % 3 === 0;

/**
 * What the log has of a webhook of the practice fleet between two times in epoch seconds: a delivery each full hour, of
 * logged topics only, the newest first. The same whenever it is asked. Secrets are marked in all that the log holds of it.
 */
export function practiceDeliveries({ scope, id }: Logged, from: number, to: number): DeliveryRecord[] {
  const webhook = fleetWebhooks(scope).find(each => each.id === id);
  const topics = Array.isArray(webhook?.topics) ? webhook.topics.filter(each => LOGGED.includes(each)) : [];
  if (!webhook || topics.length === 0) return [];
  const url = String(webhook.url);
  const secret = String(webhook.secret);
  const hours = Math.max(0, Math.ceil(to / HOUR) - Math.ceil(from / HOUR));
  return Array.from({ length: hours }, (_, back): DeliveryRecord => {
    const hour = Math.ceil(to / HOUR) - 1 - back;
    const failure = failsNever(id) || hour % 12 !== 0 ? null : failureAt(hour / 12);
    const topic = String(topics[hour % topics.length]);
    const body = `{"topic":"${topic}","events":[{"id":"${hour}","note":"${MARKED}-payload","timestamp":${hour * HOUR}.0}]}`;
    const sent = prepareDelivery({ url, secret, headers: { notation: 'rows', rows: [CUSTOM] } }, body);
    return {
      id: `${id}-${hour}`,
      webhook_id: id,
      ...placeOf(scope),
      topic,
      status: failure ? 'failure' : 'success',
      status_code: failure?.code ?? 200,
      error: failure
        ? `Post "${url}${url.includes('?') ? '' : `?key=${MARKED}-query`}": ${failure.error}`
        : '',
      req_url: url,
      req_headers: headersText('headers' in sent ? sent.headers : []),
      req_payload: body,
      resp_headers: `{"Set-Cookie":["${MARKED}-cookie"]}`,
      resp_body: `${MARKED}-answer`,
      timestamp: hour * HOUR,
    };
  });
}

const CUSTOM = { name: 'X-Api-Key', value: `${MARKED}-header` };
const failureAt = (turn: number) => practiceFailures[turn % practiceFailures.length] ?? null;

/** Answers `events/count?distinct=status` and `events/search` of a webhook, with the pings that the portal sent besides; of the last day where no times are given. */
export function logAnswer(request: Request, webhook: Logged, log: DeliveryLog): Response {
  const { pathname, searchParams } = new URL(request.url);
  const end = Number(searchParams.get('end') ?? Math.floor(Date.now() / 1000) + 1);
  const start = Number(searchParams.get('start') ?? end - DAY);
  const isWithin = ({ timestamp }: DeliveryRecord) => timestamp >= start && timestamp < end;
  const all = [...log.of(webhook.id).filter(isWithin), ...practiceDeliveries(webhook, start, end)];
  if (pathname.endsWith('/count')) {
    const results = [...Map.groupBy(all, ({ status }) => status)].map(([status, { length: count }]) => ({
      status,
      count,
    }));
    return Response.json({ distinct: 'status', start, end, limit: 100, total: results.length, results });
  }
  const status = searchParams.get('status');
  const limit = Number(searchParams.get('limit') ?? 100);
  const results = all.filter(each => status === null || each.status === status);
  return Response.json({ start, end, limit, total: results.length, results: results.slice(0, limit) });
}
