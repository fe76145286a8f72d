import { absentDraft, type Reading, type WebhookDraft } from '../webhook/draft.ts';
import { type FieldName, fieldNames, type TextField, textFields, usedByType } from '../webhook/fields.ts';
import type { CustomHeaders, HeaderField } from '../webhook/headers.ts';
import { mapStrings, splitVariables, variablesIn } from './variables.ts';
import type { Webhook } from './webhook.ts';

/**
 * A literal webhook (see `applyVariables`) as a form would hold it. Fields that it does not have are absent, as
 * are empty ones that its type does not use. A text or headers that are null mean an empty field.
 */
export function draftFromWebhook(webhook: Webhook): WebhookDraft {
  const text = (field: TextField): Reading<string> => {
    const value = webhook[field];
    return value || usedByType(field, webhook.type)
      ? given(value === null ? '' : value)
      : { status: 'absent' };
  };
  return {
    ...absentDraft,
    ...Object.fromEntries(textFields.map(field => [field, text(field)])),
    enabled: given(webhook.enabled),
    type: given(webhook.type),
    topics: given(webhook.topics),
    oauth2_grant_type: given(webhook.oauth2_grant_type),
    oauth2_scopes: given(webhook.oauth2_scopes),
    verify_cert: given(webhook.verify_cert),
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
  const isGiven = headers !== undefined && (fields.length > 0 || usedByType('headers', type));
  return isGiven ? { status: 'read', value: { notation: 'rows', fields } } : { status: 'absent' };
}

/** Not known before its variable has a value. */
const UNKNOWN = { status: 'collapsed' } as const;

/**
 * A webhook in variable notation as a form would hold it, for the checks. A field that is not
 * known before its variable has a value counts as not opened yet; in the name, in header values and behind a URL's host each variable is one
 * letter. `headers`: the rows of an edit, in the place of the webhook's own.
 */
export function templateDraft(webhook: Webhook, headers?: readonly HeaderField[]): WebhookDraft {
  const { rules, default_action } = webhook;
  const rows = headers ?? Object.entries(webhook.headers ?? {}).map(([name, value]) => ({ name, value }));
  const unknown = fieldNames.filter(field => isUnknown(field, webhook)).map(field => [field, UNKNOWN]);
  return {
    // Rules for events keep their variables: a letter in the place of one is no topic.
    ...draftFromWebhook({ ...mapStrings(webhook, withLetters), rules, default_action }),
    ...Object.fromEntries(unknown),
    headers:
      rows.length > 0 || usedByType('headers', webhook.type)
        ? { status: 'read', value: { notation: 'rows', fields: rows.map(literal) } }
        : { status: 'absent' },
  };
}

function isUnknown(field: FieldName, webhook: Webhook): boolean {
  if (field === 'headers' || field === 'name') return false;
  if (variablesIn({ [field]: webhook[field] }).length === 0) return false;
  return !((field === 'url' || field === 'oauth2_token_url') && hasLiteralHost(webhook[field] ?? ''));
}

function hasLiteralHost(url: string): boolean {
  const [first] = splitVariables(url);
  return first !== undefined && 'text' in first && /^\s*https?:\/\/[^/?#]+[/?#]/i.test(first.text);
}

function literal({ name, value }: HeaderField): HeaderField {
  return { name, value: typeof value === 'string' ? withLetters(value) : value };
}

function withLetters(text: string): string {
  return splitVariables(text)
    .map(piece => ('variable' in piece ? 'x' : piece.text))
    .join('');
}
