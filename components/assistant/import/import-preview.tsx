import { useMemo } from 'react';
import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { check } from '../../../utils/rules/check.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import { redact } from '../../../utils/templates/redact.ts';
import { cut } from '../../../utils/templates/text.ts';
import { applyVariables, variablesIn } from '../../../utils/templates/variables.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { Reading, WebhookDraft } from '../../../utils/webhook/draft.ts';
import { type FieldName, fieldNames, isTextField, usedByType } from '../../../utils/webhook/fields.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { FoundSecrets } from '../../templates/found-secrets.tsx';
import { listedTitles } from '../../ui/remarks.tsx';
import { countFindings, summarySentence } from '../../ui/summary.tsx';
import { Worded } from '../../ui/worded.tsx';
import { ProblemList } from '../findings.tsx';
import { PreviewTable, previewRows } from './preview-table.tsx';
import { shownWebhook } from './shown-webhook.ts';

interface ImportPreviewProps {
  readonly draft: WebhookDraft;
  readonly context: FormContext;
  readonly imported: Imported;
  /** Values of the variables that are given so far. */
  readonly values: Readonly<Record<string, string>>;
}

/** What filling the form with a configuration would do: field by field, with what the checks would then say. */
export function ImportPreview({ draft, context, imported, values }: ImportPreviewProps) {
  const found = useMemo(() => redact(imported.webhook, { variables: imported.variables }).found, [imported]);
  const { rows, findings, left, partial } = useMemo(() => {
    const wanted = draftFromWebhook(applyVariables(imported.webhook, values));
    const open = openFields(imported.webhook, values);
    const result = filledDraft(draft, wanted, open);
    return {
      rows: previewRows(draft, imported, values, context),
      findings: check(result, { ...context, touched: true }).filter(
        ({ code }) => code !== 'FIELD_UNREADABLE',
      ),
      left: fieldNames.filter(field => wanted[field].status !== 'read' && draft[field].status === 'read'),
      partial: open.size > 0,
    };
  }, [draft, context, imported, values]);
  return (
    <>
      <PreviewTable rows={rows} />
      <FoundSecrets found={found} />
      <ul className="import-notes quiet">
        {left.length > 0 && <li>{sentence('import_left', { fields: listedTitles(left) })}</li>}
        {imported.dropped.length > 0 && (
          <li>{sentence('import_dropped', { fields: listed(imported.dropped) })}</li>
        )}
        {imported.unknown.length > 0 && (
          <li>
            <Worded
              sentence="import_unknown"
              values={{ fields: <strong>{listed(imported.unknown)}</strong> }}
            />
            {shownOthers(imported, values).map(text => (
              <code key={text} className="code other-field">
                {text}
              </code>
            ))}
          </li>
        )}
      </ul>
      <section aria-label={sentence('import_result_checks')} data-part="result-findings">
        <p className="part-title">
          {findings.length === 0
            ? sentence(partial ? 'import_result_none_so_far' : 'import_result_none')
            : sentence('import_result', { found: summarySentence('clean', countFindings(findings)) })}
        </p>
        <ProblemList findings={findings} />
      </section>
    </>
  );
}

/** The longest value that is shown, in characters. */
const LONGEST = 400;

/** The fields that no form shows, with their values as JSON, secrets as dots. */
function shownOthers(
  { webhook, variables, unknown }: Imported,
  values: ImportPreviewProps['values'],
): string[] {
  const shown = shownWebhook(webhook, { variables, values });
  return unknown.map(field => `${cut(field)}: ${cut(JSON.stringify(shown[field]) ?? '', LONGEST)}`);
}

/**
 * What the form would hold after it is filled with `then`. Where the type changes, fields of the old type go and
 * those of the new one come up empty. Fields in `open` are still to be given, so nothing is known of them.
 */
function filledDraft(now: WebhookDraft, then: WebhookDraft, open: ReadonlySet<FieldName>): WebhookDraft {
  const type = readValue(then.type) ?? readValue(now.type);
  const changes = type !== readValue(now.type);
  const entries = fieldNames.map(field => {
    if (open.has(field)) return [field, { status: 'collapsed' }];
    if (then[field].status === 'read') return [field, then[field]];
    if (!changes) return [field, now[field]];
    if (!usedByType(field, type)) return [field, { status: 'absent' }];
    return [field, now[field].status === 'absent' ? (emptyOf(field) ?? now[field]) : now[field]];
  });
  return { ...now, ...Object.fromEntries(entries), ...(then.apiOnly && { apiOnly: then.apiOnly }) };
}

/** How a field comes up that the type before did not use. */
function emptyOf(field: FieldName) {
  const isOfEachType = field === 'name' || field === 'url';
  const comesUpEmpty = !isOfEachType && (isTextField(field) || field === 'oauth2_grant_type');
  return comesUpEmpty ? { status: 'read', value: '' } : undefined;
}

function readValue<T>(reading: Reading<T>): T | undefined {
  return reading.status === 'read' ? reading.value : undefined;
}

/** The fields of a webhook in variable notation that hold a variable without a value. */
function openFields(webhook: Webhook, values: Readonly<Record<string, string>>): ReadonlySet<FieldName> {
  const isOpen = (field: FieldName) =>
    variablesIn({ [field]: webhook[field] }).some(name => !Object.hasOwn(values, name));
  return new Set(fieldNames.filter(isOpen));
}
