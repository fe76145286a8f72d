import { useMemo } from 'react';
import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { check } from '../../../utils/rules/check.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import { redact } from '../../../utils/templates/redact.ts';
import { cut } from '../../../utils/templates/text.ts';
import { applyVariables } from '../../../utils/templates/variables.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import { fieldNames, fieldTitles } from '../../../utils/webhook/fields.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { FoundSecrets } from '../../templates/found-secrets.tsx';
import { Worded } from '../../ui/worded.tsx';
import { filledDraft } from './filled-draft.ts';
import { openFields } from './open-fields.ts';
import { previewRows } from './preview-rows.ts';
import { PreviewTable } from './preview-table.tsx';
import { ResultFindings } from './result-findings.tsx';
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
        {left.length > 0 && (
          <li>{sentence('import_left', { fields: listed(left.map(field => fieldTitles[field])) })}</li>
        )}
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
      <ResultFindings findings={findings} partial={partial} />
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
