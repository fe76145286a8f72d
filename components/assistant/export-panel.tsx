import { useMemo, useState } from 'react';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import {
  type Exported,
  type ExportFormat,
  type ExportInput,
  exportConfiguration,
} from '../../utils/templates/export/export-configuration.ts';
import type { Variable } from '../../utils/templates/template.ts';
import type { Note } from '../../utils/templates/text.ts';
import { webhookFromDraft } from '../../utils/templates/webhook-from-draft.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import { ExportWarnings, exportFormats } from '../templates/library-export.tsx';
import { CheckBox, RadioChoice } from '../ui/choices.tsx';
import { CopyAndDownload } from '../ui/copy-and-download.tsx';
import { listedTitles, noteText, Remarks } from '../ui/remarks.tsx';
import { TextField } from '../ui/text-field.tsx';

interface ExportPanelProps extends ExportPlace {
  /** What stands in the form now. */
  readonly draft: WebhookDraft;
}

/**
 * The form as a file or text for elsewhere; secrets only if the person wants them in it.
 * The text comes last: where a small dialog leaves the panel little room, what is not in it and the buttons are seen first.
 */
export function ExportPanel({ draft, ...place }: ExportPanelProps) {
  const [format, setFormat] = useState<ExportFormat>('mist-api');
  const [includeSecrets, setIncludeSecrets] = useState(false);
  const form = useExport(draft, place, format, includeSecrets);
  const { exported } = form;
  return (
    <div className="stack" data-part="export">
      <RadioChoice
        legend={sentence('format')}
        options={exportFormats('mist-api')}
        value={format}
        onChange={setFormat}
      />
      <div>
        <CheckBox
          label={sentence('export_include_secrets')}
          checked={includeSecrets}
          onChange={setIncludeSecrets}
        />
        <ExportWarnings warnings={exported.warnings} />
      </div>
      <CopyAndDownload key={`${format} ${includeSecrets}`} file={exported} />
      <ExportRemarks form={form} format={format} />
      <TextField code label={sentence('export_text')} rows={12} value={exported.text} />
    </div>
  );
}

/** Where the webhook stands, as far as the page says. */
type ExportPlace = Pick<ExportInput, 'scope' | 'org_id' | 'site_id' | 'apiHost'>;

interface FormExport {
  readonly exported: Exported;
  readonly notShown: readonly FieldName[];
  readonly notes: readonly Note[];
}

/** The form in one of the formats, and what of the form is not in it. */
function useExport(
  draft: WebhookDraft,
  place: ExportPlace,
  format: ExportFormat,
  includeSecrets: boolean,
): FormExport {
  const { scope, org_id, site_id, apiHost } = place;
  return useMemo(() => {
    const { webhook, leftOut, notShown, notes } = webhookFromDraft(draft);
    const exported = exportConfiguration(format, {
      webhook,
      scope,
      includeSecrets,
      leftOut,
      ...(org_id !== undefined && { org_id }),
      ...(site_id !== undefined && { site_id }),
      ...(apiHost !== undefined && { apiHost }),
    });
    return { exported, notShown, notes };
  }, [draft, scope, org_id, site_id, apiHost, format, includeSecrets]);
}

interface ExportRemarksProps {
  readonly form: FormExport;
  readonly format: ExportFormat;
}

/** What the export holds otherwise than the form, besides its warnings. */
function ExportRemarks({ form, format }: ExportRemarksProps) {
  const { exported, notShown, notes } = form;
  const remarks: readonly string[] = [
    notShown.length > 0 ? sentence('export_not_shown', { fields: listedTitles(notShown) }) : '',
    exported.variables.length > 0
      ? sentence('export_variables', {
          variables: listed(exported.variables.map(each => labelOf(each, format))),
        })
      : '',
    ...notes.map(noteText),
  ];
  return <Remarks remarks={remarks} name={sentence('export_notes')} />;
}

/** Bash and Terraform write variables their own way, which the text shows. */
function labelOf({ label, name }: Variable, format: ExportFormat): string {
  if (format === 'curl' || format === 'terraform') return label || name;
  return label === '' ? `{{${name}}}` : sentence('export_variable_as', { label, name: `{{${name}}}` });
}
