import { useState } from 'react';
import type { DeliveryRecord } from '../../sender/record-of.ts';
import { changeState } from '../model/store.ts';

/** The columns of the Webhook Deliveries page as the vendor's guide names them. */
export const deliveryColumns = ['Date', 'Topic', 'Status', 'Error message'] as const;

/** What stands in those columns for a record. */
export function deliveryTexts({
  timestamp,
  topic,
  status,
  status_code,
  error,
}: DeliveryRecord): readonly string[] {
  return [
    new Date(timestamp * 1000).toLocaleString('en-US'),
    topic,
    status_code === 0 ? status : String(status_code),
    error,
  ];
}

/** A Copy record button's text, which says how it went, and what the button does. */
export function useCopyLabel(record: DeliveryRecord): readonly [label: string, copy: () => void] {
  const [label, setLabel] = useState('Copy record');
  const copy = () => {
    copyRecord(record).then(
      () => setLabel('Copied'),
      () => setLabel('Could not copy'),
    );
  };
  return [label, copy];
}

/** A record as the page shows and copies it. */
export function recordText(record: DeliveryRecord): string {
  return JSON.stringify(record, null, 2);
}

/** Puts a record on the clipboard and says in the state what was copied. Rejects where the browser does not allow it. */
async function copyRecord(record: DeliveryRecord): Promise<void> {
  const text = recordText(record);
  changeState(() => ({ copied: '' }));
  await navigator.clipboard.writeText(text);
  changeState(() => ({ copied: text }));
}
