import { usedByType, type Webhook } from '../../../utils/templates/webhook.ts';
import { fieldNames } from '../../../utils/webhook/fields.ts';

/** Only what the portal's form can take: no field of the API alone, and none that Mist does not use for the type. */
export function fillableWebhook(webhook: Webhook, type: Webhook['type']): Webhook {
  const fields: readonly string[] = fieldNames.filter(field => usedByType(field, type));
  return Object.fromEntries(Object.entries(webhook).filter(([field]) => fields.includes(field)));
}
