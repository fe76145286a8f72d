import type { Reading, TextField, WebhookDraft } from '../webhook/draft.ts';
import type { CustomHeaders } from '../webhook/headers.ts';
import { usedByType } from './used-by-type.ts';
import type { Webhook } from './webhook.ts';

/**
 * A literal webhook (see `applyVariables`) as a form would hold it. Fields that it does not have are absent, as
 * are empty ones that its type does not use. A text or headers that are null stand for an empty field.
 */
export function draftFromWebhook(webhook: Webhook): WebhookDraft {
  const text = (field: TextField): Reading<string> => {
    const value = webhook[field];
    return value || usedByType(field, webhook.type)
      ? given(value === null ? '' : value)
      : { status: 'absent' };
  };
  return {
    enabled: given(webhook.enabled),
    type: given(webhook.type),
    name: text('name'),
    url: text('url'),
    topics: given(webhook.topics),
    oauth2_grant_type: given(webhook.oauth2_grant_type),
    oauth2_token_url: text('oauth2_token_url'),
    oauth2_client_id: text('oauth2_client_id'),
    oauth2_client_secret: text('oauth2_client_secret'),
    oauth2_username: text('oauth2_username'),
    oauth2_password: text('oauth2_password'),
    oauth2_scopes: given(webhook.oauth2_scopes),
    splunk_token: text('splunk_token'),
    verify_cert: given(webhook.verify_cert),
    secret: text('secret'),
    headers: headersOf(webhook),
    ...apiOnlyOf(webhook),
  };
}

function given<T>(value: T | null | undefined): Reading<T> {
  return value === undefined || value === null ? { status: 'absent' } : { status: 'read', value };
}

/** Only where it has any, so that a draft of the form's fields alone stays one. */
function apiOnlyOf({ rules, default_action }: Webhook): Pick<WebhookDraft, 'apiOnly'> {
  const isSet = (rules ?? default_action ?? undefined) !== undefined;
  return isSet ? { apiOnly: { rules, default_action } } : {};
}

function headersOf({ headers, type }: Webhook): Reading<CustomHeaders> {
  const fields = Object.entries(headers ?? {}).map(([name, value]) => ({ name, value }));
  const told = headers !== undefined && (fields.length > 0 || usedByType('headers', type));
  return told ? { status: 'read', value: { notation: 'rows', fields } } : { status: 'absent' };
}
