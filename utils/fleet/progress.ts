import type { Fleet, FleetPlace } from './fleet.ts';

/** Why the reading of a fleet stopped before its end; `paused` and `cancelled`: the person wanted it. */
export type Stop =
  | 'paused'
  | 'cancelled'
  | 'tab-gone'
  | 'signed-out'
  | 'refused'
  | 'unreachable'
  | 'unexpected';

/** How far the reading of a fleet is. */
export interface FleetProgress {
  readonly fleet: Fleet;
  readonly phase: 'new' | 'looking' | 'ready' | 'reading' | 'stopped' | 'done';
  /** Why it is stopped. */
  readonly stop: Stop | null;
  /** How many sites the organization has, how many calls reading them all takes, and how often these wait for the next hour; null until it is known. */
  readonly plan: { readonly sites: number; readonly calls: number; readonly waits: number } | null;
  /** How many entries of the sites' list have no id as Mist's are, so that nothing of them can be read. */
  readonly sitesWithoutId: number;
  /** What is being read now. */
  readonly current: readonly FleetPlace[];
  /** How many calls were made in all, and how many are left in this hour. */
  readonly calls: number;
  readonly callsLeft: number;
  /** Until when it waits before the next call, in milliseconds since 1970; null while it does not. */
  readonly waitsUntil: number | null;
}

/** How many deliveries of a webhook had success, and how many had none. */
export interface DeliveryCounts {
  readonly success: number;
  readonly failure: number;
}
