import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FieldName } from '../../../utils/webhook/fields.ts';

/** Whether a field was read in both drafts and holds the same. The order of topics and blank header rows do not count. */
export function sameValue(field: FieldName, one: WebhookDraft, other: WebhookDraft): boolean {
  const [a, b] = [comparable(field, one), comparable(field, other)];
  return a !== undefined && a === b;
}

function comparable(field: FieldName, draft: WebhookDraft): string | undefined {
  if (field === 'headers') {
    if (draft.headers.status !== 'read' || draft.headers.value.problem) return undefined;
    const rows = draft.headers.value.fields.filter(({ name, value }) => name !== '' || value !== '');
    return JSON.stringify(rows.map(({ name, value }) => [name, value]));
  }
  if (field === 'topics')
    return draft.topics.status === 'read' ? JSON.stringify(draft.topics.value.toSorted()) : undefined;
  const reading = draft[field];
  return reading.status === 'read' ? JSON.stringify(reading.value) : undefined;
}
