import type { Fleet, FleetPlace, FleetWebhook } from '../../utils/fleet/fleet.ts';

/** How far the reading of an organization is. */
export interface FleetProgress {
  readonly fleet: Fleet;
  readonly phase: 'new' | 'looking' | 'ready' | 'reading' | 'stopped' | 'done';
  /** Why it is stopped. */
  readonly stop:
    | 'paused'
    | 'cancelled'
    | 'tab-gone'
    | 'signed-out'
    | 'refused'
    | 'unreachable'
    | 'unexpected'
    | null;
  /** How many sites the organization has, and how many calls it takes to read them all. */
  readonly plan: { readonly sites: number; readonly calls: number } | null;
  /** What is being read now. */
  readonly current: readonly FleetPlace[];
  readonly calls: number;
  /** How many calls are left in this hour. */
  readonly callsLeft: number;
  /** Until when it waits before the next call, in milliseconds since 1970. */
  readonly waitsUntil: number | null;
}

/** What the Fleet page shows: `reaching` the tab of the portal, none, one without an organization, or a reading. */
export type FleetView =
  | { readonly kind: 'reaching' | 'no-tab' | 'no-organization' }
  | ({
      readonly kind: 'reading' /** The portal's address without its hash. */;
      readonly portal: string;
    } & FleetProgress);

interface Counts {
  readonly success: number;
  readonly failure: number;
}

/** How a webhook's deliveries went. */
export interface Deliveries {
  readonly day: Counts | null;
  readonly week: Counts | null;
}

/** What a person can have done. */
export interface FleetActions {
  readonly onGoOn: () => void;
  readonly onPause: () => void;
  readonly onCancel: () => void;
  readonly onAgain: (place: FleetPlace) => void;
  /** Asks how a webhook's deliveries went over a day and over a week; each null where Mist does not say. */
  readonly onDeliveries: (webhook: FleetWebhook) => Promise<Deliveries>;
}

/** The page of the portal that has the webhooks of a place. */
export function portalLink(portal: string, { scope, id }: FleetPlace): string {
  return `${portal}#!${scope === 'org' ? 'org' : `configuration/${id}`}`;
}
