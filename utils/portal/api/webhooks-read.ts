import type { Webhook } from '../../templates/webhook.ts';

/** Why the list of webhooks could not be read. */
export type ReadFailure =
  | 'signed-out'
  | 'refused'
  | 'not-found'
  /** Mist asked to wait three times. */
  | 'busy'
  | 'unreachable'
  | 'slow'
  | 'not-json'
  | 'unexpected'
  | 'cancelled';

export type WebhooksRead =
  | {
      readonly ok: true;
      readonly webhooks: readonly Webhook[];
      /** How many entries were no webhooks as the API describes them. */
      readonly unreadable: number;
      /** Whether Mist has no more of them than were asked for. */
      readonly complete: boolean;
    }
  | {
      readonly ok: false;
      readonly failure: ReadFailure;
      /** The HTTP status of the answer, where there was one. */
      readonly status?: number;
    };

/** How far the reading is. */
export interface ReadProgress {
  /** Webhooks read so far. */
  readonly read: number;
  /** Seconds until Mist is asked again; null while it is being asked. */
  readonly wait: number | null;
}
