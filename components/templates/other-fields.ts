import type { Webhook } from '../../utils/templates/webhook.ts';
import { fieldNames } from '../../utils/webhook/fields.ts';

/** The fields of a webhook that the API has and no form: they are kept as they are. */
export function otherFields(webhook: Webhook): string[] {
  const shown: readonly string[] = fieldNames;
  return Object.keys(webhook).filter(field => !shown.includes(field));
}
