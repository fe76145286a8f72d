import * as z from 'zod/mini';
import { type LoggedDelivery, readDelivery } from '../../fleet/health/delivery.ts';
import type { Span } from '../../fleet/health/health.ts';
import type { DeliveryCounts } from '../../fleet/progress.ts';
import { lazily } from '../../templates/lazily.ts';

/** What an answer may differ by from the time that was asked for. */
const MOST_SECONDS_OFF = 60;

const countsSchema = lazily(() =>
  z.object({
    start: z.optional(z.number()),
    end: z.optional(z.number()),
    results: z.array(z.object({ status: z.string(), count: z.number() })),
  }),
);

/** The counts of an answer of `events/count`, by status; null where it is none, or one of another time. */
export function countsIn(text: string, { from, to }: Span): DeliveryCounts | null {
  const counts = countsSchema().safeParse(jsonIn(text)).data;
  if (!counts) return null;
  const { results, start = from / 1000, end = to / 1000 } = counts;
  const off = Math.max(Math.abs(start - from / 1000), Math.abs(end - to / 1000));
  if (off > MOST_SECONDS_OFF) return null;
  const count = (status: string) => results.find(each => each.status === status)?.count ?? 0;
  return { success: count('success'), failure: count('failure') };
}

const recordsSchema = lazily(() => z.object({ results: z.array(z.unknown()) }));
const recordsIn = (text: string) => recordsSchema().safeParse(jsonIn(text)).data?.results ?? null;

/** The deliveries of an answer of `events/search`, without headers, payloads and answers; null where it is none. */
export function deliveriesIn(text: string): LoggedDelivery[] | null {
  return recordsIn(text)?.flatMap(record => readDelivery(record) ?? []) ?? null;
}

const requestSchema = lazily(() =>
  z.object({ id: z.string(), req_headers: z._default(z.string(), '{}'), req_payload: z.string() }),
);

/** What Verify looks at; all other headers stay in the tab, since they may hold credentials. */
const verifiedHeaders: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-type',
  'x-mist-error',
  'x-mist-signature',
  'x-mist-signature-v2',
]);

/**
 * The delivery of this id in an answer of `events/search`, or the first where it is null, as a text that Verify reads;
 * null where it is not in it.
 */
export function deliveryIn(text: string, id: string | null): string | null {
  const requests = recordsIn(text)?.map(record => requestSchema().safeParse(record).data);
  const found = requests?.find(request => request && (id === null || request.id === id));
  if (!found) return null;
  const headers = z.record(z.string(), z.unknown()).safeParse(jsonIn(found.req_headers)).data ?? {};
  const verified = Object.entries(headers).filter(([name]) => verifiedHeaders.has(name.toLowerCase()));
  return JSON.stringify({
    req_headers: JSON.stringify(Object.fromEntries(verified)),
    req_payload: found.req_payload,
  });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
