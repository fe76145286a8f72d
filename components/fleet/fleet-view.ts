import type { FleetPlace, FleetWebhook } from '../../utils/fleet/fleet.ts';
import type { LoggedDelivery } from '../../utils/fleet/health/delivery.ts';
import type { FleetProgress } from '../../utils/fleet/progress.ts';

/** What the Fleet page shows: `reaching` the tab of the portal, none, one without an organization, or a reading. */
export type FleetView =
  | { readonly kind: 'reaching' | 'no-tab' | 'no-organization' }
  | ({
      readonly kind: 'reading';
      /** The portal's address without its hash. */
      readonly portal: string;
    } & FleetProgress);

/** What a person can have done. */
export interface FleetActions {
  readonly onGoOn: () => void;
  readonly onPause: () => void;
  readonly onCancel: () => void;
  readonly onAgain: (place: FleetPlace) => void;
  /** Asks how the deliveries of webhooks went. */
  readonly onAskHealth: (webhooks: readonly FleetWebhook[]) => void;
  readonly onStopHealth: () => void;
  /**
   * Hands a delivery to Verify, the webhook's newest one where it is null, and a secret to try first, where there is one;
   * resolves to false where Mist does not give it.
   */
  readonly onVerify: (
    webhook: FleetWebhook,
    delivery: LoggedDelivery | null,
    secret?: string,
  ) => Promise<boolean>;
  /** Adds webhooks to those whose secrets are renewed. */
  readonly onRotate: (webhooks: readonly FleetWebhook[]) => void;
  /** Forgets the new secrets. */
  readonly onEndRotation: () => void;
}

/** The page of the portal that has the webhooks of a place. */
export function portalLink(portal: string, { scope, id }: FleetPlace): string {
  return `${portal}#!${scope === 'org' ? 'org' : `configuration/${id}`}`;
}
