import type { DeliveryRecord } from '../../sender/record-of.ts';

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
