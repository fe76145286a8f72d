import type { LoggedDelivery } from '../../../utils/fleet/health/delivery.ts';
import type { Asked } from '../../../utils/fleet/health/health.ts';
import { dateText } from '../../../utils/language/date-text.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { isLogged } from '../../../utils/webhook/topics.ts';

/** When a delivery was, as the person's language writes it. */
export const momentText = (at: number): string => dateText(at, { dateStyle: 'medium', timeStyle: 'short' });

/** What became of a delivery: `Delivered`, or `Failed` with the answer where there was one. */
export function outcomeText({ cause, code }: LoggedDelivery): string {
  if (cause === null) return sentence('fleet_delivered');
  return code > 0 ? sentence('fleet_failed_with', { code }) : sentence('fleet_failed');
}

/** The last delivery of a webhook as far as it was asked for. What Mist keeps no log of is "not logged", never good. */
export function lastDeliveryText(topics: readonly string[], asked: Asked | undefined): string {
  if (asked === 'asking') return sentence('fleet_deliveries_asking');
  if (asked === 'unknown') return sentence('fleet_last_unknown');
  if (asked?.last) return `${momentText(asked.last.at)}, ${outcomeText(asked.last)}`;
  if (!topics.some(isLogged)) return sentence('fleet_not_logged');
  return asked ? sentence('fleet_last_none') : '';
}

/** When the last delivery of a webhook was, to sort by; 0 where it is not known. */
export function lastDeliveryTime(asked: Asked | undefined): number {
  return typeof asked === 'object' ? (asked.last?.at ?? 0) : 0;
}
