import { usedByType } from '../../../utils/templates/webhook.ts';
import type { Reading, WebhookDraft } from '../../../utils/webhook/draft.ts';
import { type FieldName, fieldNames } from '../../../utils/webhook/fields.ts';

const emptyTexts: Partial<WebhookDraft> = Object.fromEntries(
  [
    'oauth2_grant_type',
    'oauth2_token_url',
    'oauth2_client_id',
    'oauth2_client_secret',
    'oauth2_username',
    'oauth2_password',
    'splunk_token',
    'secret',
  ].map(field => [field, { status: 'read', value: '' }]),
);

/**
 * What the form would hold after it is filled with `then`. Where the type changes, fields of the old type go and
 * those of the new one come up empty. Fields in `open` are still to be given, so nothing is known of them.
 */
export function filledDraft(
  now: WebhookDraft,
  then: WebhookDraft,
  open: ReadonlySet<FieldName>,
): WebhookDraft {
  const type = readValue(then.type) ?? readValue(now.type);
  const changes = type !== readValue(now.type);
  const entries = fieldNames.map(field => {
    if (open.has(field)) return [field, { status: 'collapsed' }];
    if (then[field].status === 'read') return [field, then[field]];
    if (!changes) return [field, now[field]];
    if (!usedByType(field, type)) return [field, { status: 'absent' }];
    return [field, now[field].status === 'absent' ? (emptyTexts[field] ?? now[field]) : now[field]];
  });
  return { ...now, ...Object.fromEntries(entries), ...(then.apiOnly && { apiOnly: then.apiOnly }) };
}

function readValue<T>(reading: Reading<T>): T | undefined {
  return reading.status === 'read' ? reading.value : undefined;
}
