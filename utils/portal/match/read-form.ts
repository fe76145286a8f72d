import type { WebhookDraft } from '../../webhook/draft.ts';
import { type FieldName, fieldNames } from '../../webhook/fields.ts';
import { follows } from '../dom/tree.ts';
import { dialogAround } from '../form/find-form.ts';
import { isAdvanced } from '../vocabulary/fields.ts';
import type { LocatedFields } from './locate-fields.ts';
import type { PortalForm } from './locate-form.ts';
import { type MissingOf, readFields } from './read-fields.ts';

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
