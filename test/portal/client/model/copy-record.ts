import type { DeliveryRecord } from '../../sender/record-of.ts';
import { changeState } from './store.ts';

/** A record as the page shows and copies it. */
export function recordText(record: DeliveryRecord): string {
  return JSON.stringify(record, null, 2);
}

/** Puts a record on the clipboard and says in the state what was copied. Rejects where the browser does not allow it. */
export async function copyRecord(record: DeliveryRecord): Promise<void> {
  const text = recordText(record);
  changeState(() => ({ copied: '' }));
  await navigator.clipboard.writeText(text);
  changeState(() => ({ copied: text }));
}
