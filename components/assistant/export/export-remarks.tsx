import type { ReactNode } from 'react';
import type { Variable } from '../../../utils/templates/variable.ts';
import { type FieldName, fieldTitles } from '../../../utils/webhook/fields.ts';
import type { FormExport } from './use-export.ts';

/** What of the form is not in the export, and what has to be put in by hand. */
export function ExportRemarks({ form }: { readonly form: FormExport }) {
  const { exported, leftOut, notShown, notes } = form;
  const remarks: readonly ReactNode[] = [
    leftOut.length > 0 && (
      <strong>
        Left out, since the form does not tell what stands there: {titlesOf(leftOut)}. Add them by hand.
      </strong>
    ),
    notShown.length > 0 && (
      <>Not in it, since Advanced Settings are closed: {titlesOf(notShown)}. Open them to export these too.</>
    ),
    exported.variables.length > 0 && (
      <>In the place of secrets stand variables: {exported.variables.map(labelOf).join(', ')}.</>
    ),
    ...notes.map(({ message, path }) => (path === '' ? message : `${path}: ${message}`)),
    ...exported.warnings,
  ].filter(Boolean);
  if (remarks.length === 0) return null;
  return (
    <ul className="import-notes quiet" aria-label="Notes on the export">
      {remarks.map((remark, index) => (
        <li key={typeof remark === 'string' ? remark : index}>{remark}</li>
      ))}
    </ul>
  );
}

function titlesOf(fields: readonly FieldName[]): string {
  return fields.map(field => fieldTitles[field]).join(', ');
}

function labelOf({ label, name }: Variable): string {
  return label === '' ? `{{${name}}}` : `${label} as {{${name}}}`;
}
