import type { FleetWebhook } from '../../fleet/fleet.ts';
import type { LoggedDelivery } from '../../fleet/health/delivery.ts';
import { type Health, lastDays, newest, type Span, totals } from '../../fleet/health/health.ts';
import type { DeliveryCounts } from '../../fleet/progress.ts';
import type { FleetAnswer, FleetRequest } from './fleet-page.ts';

/** How many failures are read of a webhook. */
const FAILURES = 20;

/** Asks the portal's tab; null where Mist does not say. */
type Ask = (request: FleetRequest) => Promise<FleetAnswer | null>;

/**
 * How a webhook's deliveries went in the week up to `now`, a call after the other: seven counts, and what the newest and
 * the newest failures were where there are any. Null where Mist does not say.
 */
export async function readHealth(at: FleetWebhook, ask: Ask, now: number): Promise<Health | null> {
  const days: (Span & DeliveryCounts)[] = [];
  const of = { place: at.place, webhook: at.id };
  for (const span of lastDays(now)) {
    const answer = await ask({ list: 'counts', ...of, ...span });
    if (!answer?.ok || answer.list !== 'counts') return null;
    days.push({ ...span, success: answer.success, failure: answer.failure });
  }
  const { success, failure } = totals({ days }).week;
  const week = { from: days[0]?.from ?? now, to: now };
  const search = async (status: 'all' | 'failure', limit: number) => {
    const answer = await ask({ list: 'deliveries', ...of, ...week, status, limit });
    return answer?.ok && answer.list === 'deliveries' ? answer.deliveries : null;
  };
  const failures = failure > 0 ? await search('failure', FAILURES) : [];
  const last = success + failure > 0 ? await search('all', 1) : [];
  if (!failures || !last) return null;
  const inOrder = failures.toSorted((a, b) => b.at - a.at);
  return { days, last: newest([...last, ...failures]), failures: inOrder };
}

/** The log's record of a delivery is looked for so long before and after it, in milliseconds. */
const AROUND = 2000;

/**
 * One delivery as Verify reads it, the newest one of the week up to `now` where it is null, with its payload and the
 * headers that Verify looks at. Null where Mist does not say.
 */
export async function readDeliveryToVerify(
  at: FleetWebhook,
  delivery: Pick<LoggedDelivery, 'id' | 'at'> | null,
  ask: Ask,
  now: number,
): Promise<string | null> {
  const span = delivery
    ? { from: delivery.at - AROUND, to: delivery.at + AROUND }
    : { from: lastDays(now)[0]?.from ?? now, to: now + AROUND };
  const of = { place: at.place, webhook: at.id, ...span };
  const answer = await ask({ list: 'delivery', ...of, delivery: delivery?.id ?? null });
  return answer?.ok && answer.list === 'delivery' ? answer.text : null;
}
