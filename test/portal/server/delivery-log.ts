import type { DeliveryRecord } from '../sender/record-of.ts';

const KEPT = 1000;

/** The sender's delivery log, newest first. Unlike Mist's it lists deliveries of all topics. Kept in memory only. */
export class DeliveryLog {
  readonly #records: DeliveryRecord[] = [];

  add(record: DeliveryRecord): void {
    this.#records.unshift(record);
    if (this.#records.length > KEPT) this.#records.pop();
  }

  /** The deliveries of one webhook. */
  of(webhookId: string): readonly DeliveryRecord[] {
    return this.#records.filter(({ webhook_id }) => webhook_id === webhookId);
  }
}
