import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { ExportFormat } from '../../../utils/templates/export/export-configuration.ts';
import type { Variable } from '../../../utils/templates/template.ts';
import { type FieldName, fieldTitles } from '../../../utils/webhook/fields.ts';
import type { FormExport } from './use-export.ts';

interface ExportRemarksProps {
  readonly form: FormExport;
  readonly format: ExportFormat;
}

/** What the export holds otherwise than the form, besides its warnings. */
export function ExportRemarks({ form, format }: ExportRemarksProps) {
  const { exported, notShown, notes } = form;
  const remarks: readonly string[] = [
    notShown.length > 0 ? sentence('export_not_shown', { fields: titlesOf(notShown) }) : '',
    exported.variables.length > 0
      ? sentence('export_variables', {
          variables: listed(exported.variables.map(each => labelOf(each, format))),
        })
      : '',
    ...notes.map(({ message, path }) => (path === '' ? message : `${path}: ${message}`)),
  ].filter(Boolean);
  if (remarks.length === 0) return null;
  return (
    <ul className="import-notes quiet" aria-label={sentence('export_notes')}>
      {remarks.map(remark => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

function titlesOf(fields: readonly FieldName[]): string {
  return listed(fields.map(field => fieldTitles[field]));
}

/** Bash and Terraform write variables their own way, which the text shows. */
function labelOf({ label, name }: Variable, format: ExportFormat): string {
  if (format === 'curl' || format === 'terraform') return label || name;
  return label === '' ? `{{${name}}}` : sentence('export_variable_as', { label, name: `{{${name}}}` });
}
