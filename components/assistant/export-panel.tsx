import { useState } from 'react';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import {
  type ExportFormat,
  type ExportInput,
  exportConfiguration,
} from '../../utils/templates/export/export-configuration.ts';
import type { Variable } from '../../utils/templates/template.ts';
import { webhookFromDraft } from '../../utils/templates/webhook-from-draft.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
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
  const { webhook, leftOut, notShown, notes } = webhookFromDraft(draft);
  const exported = exportConfiguration(format, { ...place, webhook, includeSecrets, leftOut });
  const variables = listed(exported.variables.map(each => labelOf(each, format)));
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
      <Remarks
        name={sentence('export_notes')}
        remarks={[
          notShown.length > 0 ? sentence('export_not_shown', { fields: listedTitles(notShown) }) : '',
          variables !== '' ? sentence('export_variables', { variables }) : '',
          ...notes.map(noteText),
        ]}
      />
      <TextField code label={sentence('export_text')} rows={12} value={exported.text} />
    </div>
  );
}

/** Where the webhook stands, as far as the page says. */
type ExportPlace = Pick<ExportInput, 'scope' | 'org_id' | 'site_id' | 'apiHost'>;

/** Bash and Terraform write variables their own way, which the text shows. */
function labelOf({ label, name }: Variable, format: ExportFormat): string {
  if (format === 'curl' || format === 'terraform') return label || name;
  return label === '' ? `{{${name}}}` : sentence('export_variable_as', { label, name: `{{${name}}}` });
}
