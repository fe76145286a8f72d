import type { CustomHeaders } from '../webhook/headers.ts';
import { secretReason } from '../webhook/secret-reason.ts';
import type { DeliveryHeader } from './delivery.ts';
import { mask } from './mask.ts';

/**
 * Custom headers as they are sent. The portal makes one JSON object of them, so of two names in the same
 * spelling the later value stands, in the place of the earlier.
 */
export function customHeaders({ notation, fields }: CustomHeaders): DeliveryHeader[] {
  const values = new Map<string, string>();
  for (const { name, value } of fields) {
    if (typeof value !== 'string' || (notation === 'rows' && name === '' && value === '')) continue;
    values.set(name, value);
  }
  return Array.from(values, ([name, value]) => {
    const masked = secretReason(name, value) !== undefined;
    return { name, value: masked ? mask(value) : value, source: 'custom', masked };
  });
}
