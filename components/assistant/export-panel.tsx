import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { ExportFormat } from '../../utils/templates/export/export-configuration.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import { CheckBox, RadioChoice } from '../ui/choices.tsx';
import { CopyButton, DownloadButton } from '../ui/copy-and-download.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ExportRemarks } from './export/export-remarks.tsx';
import { type ExportPlace, useExport } from './export/use-export.ts';

const formats = (): readonly { value: ExportFormat; label: string }[] => [
  { value: 'mist-api', label: sentence('export_format_mist_api') },
  { value: 'template', label: sentence('export_format_template') },
  { value: 'curl', label: sentence('export_format_curl') },
  { value: 'terraform', label: sentence('export_format_terraform') },
];

interface ExportPanelProps extends ExportPlace {
  /** What stands in the form now. */
  readonly draft: WebhookDraft;
}

/** The form as a file or text for elsewhere; secrets only if the person wants them in it. */
export function ExportPanel({ draft, ...place }: ExportPanelProps) {
  const [format, setFormat] = useState<ExportFormat>('mist-api');
  const [includeSecrets, setIncludeSecrets] = useState(false);
  const form = useExport(draft, place, format, includeSecrets);
  const { exported } = form;
  return (
    <div className="stack" data-part="export">
      <RadioChoice legend={sentence('format')} options={formats()} value={format} onChange={setFormat} />
      <div>
        <CheckBox
          label={sentence('export_include_secrets')}
          checked={includeSecrets}
          onChange={setIncludeSecrets}
        />
        <ul className="warning-lines" aria-live="polite" aria-label={sentence('export_warnings')}>
          {exported.warnings.map(warning => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </div>
      <TextField code label={sentence('export_text')} rows={12} value={exported.text} />
      <div className="tool-line">
        <DownloadButton key={`${format} ${includeSecrets}`} file={exported} />
        <CopyButton key={exported.text} text={exported.text} />
        <span className="quiet file-name">{exported.fileName}</span>
      </div>
      <ExportRemarks form={form} format={format} />
    </div>
  );
}
