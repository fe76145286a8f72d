import type { Reading, WebhookDraft } from '../../webhook/draft.ts';
import { type FieldName, grantTypes, webhookTypes } from '../../webhook/fields.ts';
import { parseHeaders } from '../../webhook/parse-headers.ts';
import type { FieldControl, Value } from '../kinds/kind.ts';
import { choiceWordOf, isChoiceField } from '../vocabulary/words.ts';

/** What a field's control is; `missing` is the answer for a field without one. */
export type ControlOf = (field: FieldName) => FieldControl | undefined;
export type MissingOf = (field: FieldName) => Exclude<Reading<never>, { status: 'read' }>;

const asText = (value: Value) => (typeof value === 'string' ? value : null);
const asFlag = (value: Value) => (value === 'yes' ? true : value === 'no' ? false : null);
const asMany = (value: Value) => (isMany(value) ? value : null);
const isMany = (value: Value): value is readonly string[] => Array.isArray(value);
const asHeaders = (value: Value) =>
  typeof value === 'string' ? parseHeaders(value) : isMany(value) ? null : value;
/** The chosen word's meaning; `''` where nothing is chosen yet. */
const asOneOf =
  <Key extends string>(keys: readonly Key[]) =>
  (value: Value): Key | '' | null =>
    value === '' ? '' : (keys.find(key => key === value) ?? null);

/** Reads every field's control. Nothing is guessed: what cannot be told is unreadable. */
export function readFields(controlOf: ControlOf, missing: MissingOf): WebhookDraft {
  const reading = <T>(field: FieldName, as: (value: Value) => T | null): Reading<T> => {
    const control = controlOf(field);
    if (!control) return missing(field);
    const value = control.read(isChoiceField(field) ? choiceWordOf[field] : undefined);
    const read = value === null ? null : as(value);
    return read === null ? { status: 'unreadable' } : { status: 'read', value: read };
  };
  const text = (field: FieldName) => reading(field, asText);
  return {
    enabled: reading('enabled', asFlag),
    type: reading('type', asOneOf(webhookTypes)),
    name: text('name'),
    url: text('url'),
    topics: reading('topics', asMany),
    oauth2_grant_type: reading('oauth2_grant_type', asOneOf(grantTypes)),
    oauth2_token_url: text('oauth2_token_url'),
    oauth2_client_id: text('oauth2_client_id'),
    oauth2_client_secret: text('oauth2_client_secret'),
    oauth2_username: text('oauth2_username'),
    oauth2_password: text('oauth2_password'),
    oauth2_scopes: reading('oauth2_scopes', asMany),
    splunk_token: text('splunk_token'),
    verify_cert: reading('verify_cert', asFlag),
    secret: text('secret'),
    headers: reading('headers', asHeaders),
  };
}
