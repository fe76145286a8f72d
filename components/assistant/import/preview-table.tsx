import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { typeTitle } from '../../../utils/rules/webhook-type.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import { applyVariables } from '../../../utils/templates/variables.ts';
import { webhookFromDraft } from '../../../utils/templates/webhook-from-draft.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import { type FieldName, fieldNames, fieldTitles, usedByType } from '../../../utils/webhook/fields.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { topics } from '../../../utils/webhook/topics.ts';
import { fieldText, topicTitle } from '../field-text.ts';
import { shownWebhook } from './shown-webhook.ts';

/** Field by field, what the form holds now and what it would hold. */
export function PreviewTable({ rows }: { readonly rows: readonly PreviewRow[] }) {
  return (
    <table className="preview-table">
      <caption>{sentence('import_changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{sentence('import_column_field')}</th>
          <th scope="col">{sentence('import_column_now')}</th>
          <th scope="col">{sentence('import_column_then')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.field} data-field={row.field} data-change={changeOf(row)}>
            <th scope="row">{fieldTitles[row.field]}</th>
            <Cell text={row.now} />
            {row.same ? (
              <td className="quiet">{sentence('import_stays')}</td>
            ) : (
              <Cell text={row.wanted} remark={row.notTaken} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function changeOf({ same, notTaken }: PreviewRow): 'same' | 'doubtful' | 'changes' {
  if (same) return 'same';
  return notTaken === '' ? 'changes' : 'doubtful';
}

function Cell({ text, remark = '' }: { readonly text: string; readonly remark?: string }) {
  return (
    <td>
      {text === '' ? (
        <span className="quiet">{sentence('value_empty')}</span>
      ) : (
        <span className="cell-text" title={text}>
          {text}
        </span>
      )}
      {remark !== '' && <span className="cell-remark">{remark}</span>}
    </td>
  );
}

interface PreviewRow {
  readonly field: FieldName;
  /** Texts that may be shown: secrets are dots. '' where the field is empty. */
  readonly now: string;
  readonly wanted: string;
  readonly same: boolean;
  /** Why the form will not take it; '' where nothing speaks against it. */
  readonly notTaken: string;
}

/** Field by field what the form holds now and what it would hold, for each field that the configuration has. */
export function previewRows(
  draft: WebhookDraft,
  { webhook, variables }: Imported,
  values: Readonly<Record<string, string>>,
  context: FormContext,
): PreviewRow[] {
  const then = draftFromWebhook(applyVariables(webhook, values));
  const { webhook: literal, leftOut } = webhookFromDraft(draft);
  const shownNow = shownWebhook(literal);
  const shownThen = shownWebhook(webhook, { variables, values });
  return fieldNames
    .filter(field => then[field].status === 'read')
    .map(field => ({
      field,
      now: nowText(draft, field, leftOut.includes(field)) ?? fieldText(shownNow, field),
      wanted: fieldText(shownThen, field),
      same: sameValue(field, draft, then),
      notTaken: notTaken(field, draft, then, context),
    }));
}

/** What is said in place of a value that is not known. */
function nowText(draft: WebhookDraft, field: FieldName, leftOut: boolean): string | undefined {
  switch (draft[field].status) {
    case 'unreadable':
      return sentence('value_unreadable');
    case 'collapsed':
      return sentence('value_not_shown');
    case 'absent':
      return sentence('value_absent');
    default:
      if (!leftOut) return undefined;
      return sentence(field === 'headers' ? 'value_not_valid' : 'value_stored_secret');
  }
}

/** Types that the API knows and the portal has not been seen to offer (Juniper documentation, "Add a Webhook"). */
const notInPortal: readonly string[] = ['aws-sns', 'google-pubsub'];

/** Why the form will not take a field, or not all of it, as one sentence; '' where nothing speaks against it. */
function notTaken(field: FieldName, now: WebhookDraft, then: WebhookDraft, { scope }: FormContext): string {
  if (now[field].status === 'unreadable') return sentence('not_taken_unreadable');
  if (field === 'type' && then.type.status === 'read' && notInPortal.includes(then.type.value))
    return sentence('not_taken_type');
  if (field === 'topics' && then.topics.status === 'read') return topicsNotTaken(then.topics.value, scope);
  if (now[field].status !== 'absent') return '';
  const before = now.type.status === 'read' ? now.type.value : '';
  const type = then.type.status === 'read' ? then.type.value : before;
  if (type !== '' && !usedByType(field, type))
    return sentence('not_taken_by_type', { type: typeTitle(type) });
  // Another type or grant brings other fields.
  return type === before && !field.startsWith('oauth2_') ? sentence('not_taken_not_shown') : '';
}

function topicsNotTaken(keys: readonly string[], scope: FormContext['scope']): string {
  const unknown = keys.filter(key => !topics.some(topic => topic.key === key));
  const elsewhere = scope === 'org' ? topics.filter(({ key, org }) => !org && keys.includes(key)) : [];
  return [
    elsewhere.length > 0
      ? sentence('not_taken_org_topics', { topics: listed(elsewhere.map(({ title }) => title)) })
      : '',
    unknown.length > 0
      ? sentence('not_taken_unknown_topics', { topics: listed(unknown.map(topicTitle)) })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether a field was read in both drafts and holds the same. The order of topics and blank header rows do not count. */
function sameValue(field: FieldName, one: WebhookDraft, other: WebhookDraft): boolean {
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
