import type { Reading, WebhookDraft } from '../../webhook/draft.ts';
import { type FieldName, fieldNames, grantTypes, webhookTypes } from '../../webhook/fields.ts';
import { parseHeaders } from '../../webhook/parse-headers.ts';
import { follows } from '../dom/tree.ts';
import { dialogAround } from '../form/find-form.ts';
import type { FieldControl, Memory, Value } from '../kinds/kind.ts';
import { isAdvanced } from '../vocabulary/fields.ts';
import { choiceWordOf, isChoiceField } from '../vocabulary/words.ts';
import type { LocatedFields } from './locate-fields.ts';
import type { PortalForm } from './locate-form.ts';

const CORE: ReadonlySet<FieldName> = new Set(['name', 'url', 'type', 'topics']);
const OF_TYPE: Readonly<Record<string, readonly FieldName[]>> = {
  oauth2: ['oauth2_grant_type', 'oauth2_token_url'],
  splunk: ['splunk_token'],
};
const OF_GRANT: Readonly<Record<string, readonly FieldName[]>> = {
  client_credentials: ['oauth2_client_id', 'oauth2_client_secret'],
  password: ['oauth2_username', 'oauth2_password'],
};

/** What stands in the form now. Cheap: reads the controls that were located, and searches nothing. */
export function readForm(form: PortalForm): WebhookDraft {
  const controlOf = (field: FieldName) => form.fields.located.get(field)?.control;
  const draft = readFields(controlOf, () => ({ status: 'absent' }));
  const missing = missingOf(form, draft);
  const without = fieldNames.filter(field => !controlOf(field));
  return { ...draft, ...Object.fromEntries(without.map(field => [field, missing(field)])) };
}

function missingOf({ fields, root, title }: PortalForm, draft: WebhookDraft): MissingOf {
  // What neither a dialog nor a title holds together may go on elsewhere.
  const isPart = title === null && dialogAround(root) === null;
  const type = draft.type.status === 'read' ? draft.type.value : '';
  const grant = draft.oauth2_grant_type.status === 'read' ? draft.oauth2_grant_type.value : '';
  const expected = new Set([...(OF_TYPE[type] ?? []), ...(type === 'oauth2' ? (OF_GRANT[grant] ?? []) : [])]);
  const closed =
    fields.advanced !== null && !fieldNames.some(field => isAdvanced(field) && standsBelow(fields, field));
  return field => {
    if (fields.doubtful.has(field) || CORE.has(field)) return { status: 'unreadable' };
    if (isAdvanced(field)) {
      if (field === 'secret' && type !== '' && type !== 'http-post') return { status: 'absent' };
      if (closed || fields.hidden.has(field)) return { status: 'collapsed' };
      return { status: fields.advanced === null && (fields.leftOver || isPart) ? 'unreadable' : 'absent' };
    }
    if (!expected.has(field)) return { status: 'absent' };
    return { status: fields.leftOver || field === 'oauth2_grant_type' ? 'unreadable' : 'absent' };
  };
}

/** Whether a field was found behind the opener of the advanced section: what stands before it is not folded with it. */
function standsBelow({ advanced, located }: LocatedFields, field: FieldName): boolean {
  const control = located.get(field)?.control;
  if (!advanced || !control) return false;
  const [element = null] = control.elements;
  return element === null || follows(advanced.element, element);
}

/** What a field's control is; `missing` is the answer for a field without one. */
type ControlOf = (field: FieldName) => FieldControl | undefined;
type MissingOf = (field: FieldName) => Exclude<Reading<never>, { status: 'read' }>;

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
function readFields(controlOf: ControlOf, missing: MissingOf): WebhookDraft {
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

/** Adds the topics that stand ticked in a fold-out or mode that is not shown now. */
export type WithUnseenTopics = (form: PortalForm, draft: WebhookDraft) => WebhookDraft;

/** Remembers ticks that go out of sight, for as long as one form is open. */
export function rememberTopics(): WithUnseenTopics {
  const memory: Memory = { chosen: new Map(), opened: new Set(), looked: false };
  return (form, draft) => {
    const control = form.fields.located.get('topics')?.control;
    if (!control) return draft;
    const shown = draft.topics.status === 'read' ? draft.topics.value : null;
    const value = control.recall(memory, shown, form.mode === 'add');
    return { ...draft, topics: value ? { status: 'read', value } : { status: 'unreadable' } };
  };
}
