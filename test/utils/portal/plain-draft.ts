import type { WebhookDraft } from '../../../utils/webhook/draft.ts';

/** A draft as plain values: what was read as it is, headers as pairs, anything else as its status. */
export function plainDraft(draft: WebhookDraft): Record<string, unknown> {
  const entries = Object.entries(draft).map(([field, reading]) => {
    if (reading.status !== 'read') return [field, reading.status];
    return [field, field === 'headers' ? plainHeaders(draft) : reading.value];
  });
  return Object.fromEntries(entries);
}

function plainHeaders({ headers }: WebhookDraft): unknown {
  if (headers.status !== 'read') return null;
  return headers.value.fields.map(({ name, value }) => [name, value]);
}
