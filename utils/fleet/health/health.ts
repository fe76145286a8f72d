import type { DeliveryCounts } from '../progress.ts';
import type { FailureCause } from './cause.ts';
import type { LoggedDelivery } from './delivery.ts';

const DAY = 86_400_000;
const DAYS = 7;

/** A part of time, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a webhook's deliveries went in a week, as far as Mist keeps a log. */
export interface Health {
  /** Seven days of 24 hours each, the oldest first, up to when it was asked. */
  readonly days: readonly (Span & DeliveryCounts)[];
  /** The newest one of the week; null where there was none. */
  readonly last: LoggedDelivery | null;
  /** The newest failures of the week, the newest first. */
  readonly failures: readonly LoggedDelivery[];
}

/** What is known of a webhook once it was asked for: `unknown` where Mist did not say. */
export type Asked = 'asking' | 'unknown' | Health;

/** How many calls it takes at most to ask for a webhook: its days, the newest delivery, the newest failures. */
export const CALLS_EACH = DAYS + 2;

/** The last seven times 24 hours in whole seconds, as Mist counts, the oldest first. */
export function lastDays(now: number): Span[] {
  const end = Math.floor(now / 1000) * 1000;
  return Array.from({ length: DAYS }, (_, at) => {
    const from = end - (DAYS - at) * DAY;
    return { from, to: from + DAY };
  });
}

/** What was counted in the last day, and in all days. */
export function totals({ days }: Pick<Health, 'days'>): { day: DeliveryCounts; week: DeliveryCounts } {
  const sum = (of: keyof DeliveryCounts) => days.reduce((all, day) => all + day[of], 0);
  const { success = 0, failure = 0 } = days.at(-1) ?? {};
  return { day: { success, failure }, week: { success: sum('success'), failure: sum('failure') } };
}

/** Failures of one cause and one answer. */
export interface FailureGroup {
  readonly cause: FailureCause;
  readonly code: number;
  readonly failures: readonly LoggedDelivery[];
}

/** Failures by what they have to be explained with, the newest first. */
export function failureGroups(failures: readonly LoggedDelivery[]): FailureGroup[] {
  const groups = new Map<string, FailureGroup & { failures: LoggedDelivery[] }>();
  for (const failure of failures) {
    const { cause, code } = failure;
    if (cause === null) continue;
    const group = groups.get(`${cause} ${code}`) ?? { cause, code, failures: [] };
    groups.set(`${cause} ${code}`, group);
    group.failures.push(failure);
  }
  return [...groups.values()];
}

/** The newest of deliveries; null of none. */
export function newest(deliveries: readonly LoggedDelivery[]): LoggedDelivery | null {
  return deliveries.toSorted((a, b) => b.at - a.at)[0] ?? null;
}
