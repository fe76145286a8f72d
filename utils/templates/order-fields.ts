import { readOnlyFields, type Webhook, webhookFields } from './webhook.ts';

/** The fields that may be sent to the API, in the order of the form, those of unknown use last as they stood. */
export function orderFields(webhook: Webhook): Webhook {
  const readOnly: readonly string[] = readOnlyFields;
  const fields = Object.keys(webhook).filter(field => !readOnly.includes(field));
  const place = (field: string) => {
    const index = webhookFields.indexOf(field);
    return index < 0 ? webhookFields.length : index;
  };
  return Object.fromEntries(
    fields.toSorted((a, b) => place(a) - place(b)).map(field => [field, webhook[field]]),
  );
}
