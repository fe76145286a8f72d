import type { ReactNode } from 'react';
import type { Variable } from '../../../utils/templates/variable.ts';
import { type FieldName, fieldTitles } from '../../../utils/webhook/fields.ts';
import type { FormExport } from './use-export.ts';

/** What the export holds otherwise than the form, besides its warnings. */
export function ExportRemarks({ form }: { readonly form: FormExport }) {
  const { exported, notShown, notes } = form;
  const remarks: readonly ReactNode[] = [
    notShown.length > 0 && (
      <>Not in it, since Advanced Settings are closed: {titlesOf(notShown)}. Open them to export these too.</>
    ),
    exported.variables.length > 0 && (
      <>In the place of secrets stand variables: {exported.variables.map(labelOf).join(', ')}.</>
    ),
    ...notes.map(({ message, path }) => (path === '' ? message : `${path}: ${message}`)),
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
