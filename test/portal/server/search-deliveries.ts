import type { DeliveryRecord } from '../sender/record-of.ts';

/** A page of the delivery log. Times are in epoch seconds; `next` is the address of the page after it. */
export interface DeliveryPage {
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  readonly total: number;
  readonly results: readonly DeliveryRecord[];
  readonly next?: string;
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** A duration such as `10m` or `1d` in seconds. */
function secondsOf(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d+)([smhdw])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (UNITS[unit] ?? 0);
}

/** A time: epoch seconds, or relative as `-1d`. */
function timeOf(text: string | null, now: number): number | undefined {
  if (text === null || text === 'now') return undefined;
  if (text.startsWith('-')) {
    const back = secondsOf(text.slice(1));
    return back === undefined ? undefined : now - back;
  }
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function matches(record: DeliveryRecord, query: URLSearchParams): boolean {
  const equal = (['topic', 'status', 'status_code'] as const).every(
    name => !query.has(name) || String(record[name]) === query.get(name),
  );
  return equal && record.error.includes(query.get('error') ?? '');
}

/**
 * Answers `…/webhooks/<id>/events/search` (API reference): filters error (a part of it), status, status_code and topic; start, end and
 * duration (1d); limit (100); sort (`timestamp` or `-timestamp`, newest first by default); search_after (the id of the last record seen,
 * as `next` gives it). `records` is newest first, `address` the one asked for, `now` epoch seconds. Values it cannot read count as left out.
 */
export function searchDeliveries(
  records: readonly DeliveryRecord[],
  address: URL,
  now = Date.now() / 1000,
): DeliveryPage {
  const query = address.searchParams;
  const end = timeOf(query.get('end'), now) ?? now;
  const start = timeOf(query.get('start'), now) ?? end - (secondsOf(query.get('duration') ?? '') ?? 86_400);
  const limit = Number(/^\d{1,4}$/.exec(query.get('limit') ?? '100')?.[0] ?? 100);
  const found = records.filter(
    record => record.timestamp >= start && record.timestamp <= end && matches(record, query),
  );
  if (query.get('sort') === 'timestamp') found.reverse();
  const from = found.findIndex(({ id }) => id === query.get('search_after')) + 1;
  const results = found.slice(from, from + limit);
  const last = results.at(-1);
  const page = { start, end, limit, total: found.length, results };
  if (!last || from + limit >= found.length) return page;
  const next = new URLSearchParams([...query].filter(([name]) => name !== 'search_after'));
  next.set('search_after', last.id);
  return { ...page, next: `${address.pathname}?${next}` };
}
