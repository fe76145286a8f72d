import type { Template } from '../../templates/template.ts';
import type { Fleet, FleetPlace, FleetWebhook, PlaceRead } from '../fleet.ts';
import { compareWebhook, type Difference, likeness, type Wanted, wantedBy } from './compare-webhook.ts';
import type { Values } from './solve-text.ts';

/** How a place stands to a template. One that was not read is never one where the webhook is missing. */
export type PlaceDrift =
  | { readonly state: 'missing' | 'not-read'; readonly place: FleetPlace }
  | {
      readonly state: 'same' | 'differs';
      readonly place: FleetPlace;
      /** The webhook that is taken for the template's. */
      readonly webhook: FleetWebhook;
      readonly differences: readonly Difference[];
      /** What the template's variables are at that place. */
      readonly values: Values;
    };

/** Which webhook a person takes for the template's, by the place's id; null for none. */
export type Corrections = ReadonlyMap<string, string | null>;

/**
 * Compares a template with each place where it may be. At each the webhook with its receiver and its name is taken, else
 * with its receiver, else with its name; of several the one that differs least.
 */
export function driftOf(
  template: Template,
  fleet: Fleet,
  corrections: Corrections = new Map(),
): PlaceDrift[] {
  const wanted = wantedBy(template);
  return fleet.places
    .filter(({ place }) => template.scope === 'any' || template.scope === place.scope)
    .map(read => driftAt(wanted, read, corrections));
}

function driftAt(wanted: Wanted, read: PlaceRead, corrections: Corrections): PlaceDrift {
  const { place } = read;
  if (read.state !== 'read') return { state: 'not-read', place };
  const [best] = candidatesOf(wanted, read.webhooks, corrections.get(place.id))
    .map(webhook => ({ webhook, ...compareWebhook(wanted, webhook) }))
    .sort((a, b) => a.differences.length - b.differences.length);
  if (!best) return { state: 'missing', place };
  return { state: best.differences.length === 0 ? 'same' : 'differs', place, ...best };
}

/** Those that are as sure as each other to be the template's. */
function candidatesOf(
  wanted: Wanted,
  webhooks: readonly FleetWebhook[],
  corrected: string | null | undefined,
): readonly FleetWebhook[] {
  if (corrected !== undefined) return webhooks.filter(({ id }) => id === corrected);
  // A template of variables alone may be any of them.
  if (wanted.telling.length === 0) return webhooks;
  const likenesses = webhooks.map(({ webhook }) => likeness(wanted, webhook));
  const highest = Math.max(1, ...likenesses);
  return webhooks.filter((_, index) => likenesses[index] === highest);
}

/** A whole fleet beside a template. */
export interface DriftSummary {
  readonly counts: Readonly<Record<PlaceDrift['state'], number>>;
  /** In how many places each field differs, the most frequent first. */
  readonly fields: readonly { readonly path: string; readonly count: number }[];
}

/** How many places are the same, differ, miss the webhook or were not read, and what differs most often. */
export function summaryOf(drifts: readonly PlaceDrift[]): DriftSummary {
  const counts = { same: 0, differs: 0, missing: 0, 'not-read': 0 };
  const fields = new Map<string, number>();
  for (const drift of drifts) {
    counts[drift.state] += 1;
    if (!('differences' in drift)) continue;
    for (const { path } of drift.differences) fields.set(path, (fields.get(path) ?? 0) + 1);
  }
  const sorted = [...fields].map(([path, count]) => ({ path, count }));
  return { counts, fields: sorted.sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1)) };
}
