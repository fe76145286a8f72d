import type { FleetPlace, FleetWebhook } from '../../utils/fleet/fleet.ts';
import type { DeliveryCounts, FleetProgress } from '../../utils/fleet/progress.ts';

/** What the Fleet page shows: `reaching` the tab of the portal, none, one without an organization, or a reading. */
export type FleetView =
  | { readonly kind: 'reaching' | 'no-tab' | 'no-organization' }
  | ({
      readonly kind: 'reading';
      /** The portal's address without its hash. */
      readonly portal: string;
    } & FleetProgress);

/** How a webhook's deliveries went. */
export interface Deliveries {
  readonly day: DeliveryCounts | null;
  readonly week: DeliveryCounts | null;
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
