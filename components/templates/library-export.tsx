import { useMemo, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { Address } from '../../utils/templates/export/address.ts';
import type { Exported, ExportFormat } from '../../utils/templates/export/export-configuration.ts';
import { exportLibrary } from '../../utils/templates/export/export-library.ts';
import { CheckBox, type Option, RadioChoice } from '../ui/choices.tsx';
import { CodeField, type Fault, useLongestCode } from '../ui/code-field.tsx';
import { CopyAndDownload } from '../ui/copy-and-download.tsx';
import { useId } from '../ui/use-id.ts';
import type { Entry } from './entry.ts';

interface LibraryExportProps {
  readonly entries: readonly Entry[];
  /** Which of them. */
  readonly keys: ReadonlySet<string>;
  /** What is exported; how many templates where it is left out. */
  readonly title?: string;
  /** Where the webhooks are that they were just made of, by the template's id. */
  readonly addresses?: ReadonlyMap<string, Address>;
}

/** One or several templates as a file or text for elsewhere. */
export function LibraryExport({ entries, keys, title, addresses }: LibraryExportProps) {
  const chosen = useMemo(() => entries.filter(({ key }) => keys.has(key)), [entries, keys]);
  const templates = useMemo(() => chosen.map(({ template }) => template), [chosen]);
  const hasClear = chosen.some(({ stored }) => stored && stored.kept.length > 0);
  const [format, setFormat] = useState<ExportFormat>('template');
  const [inClear, setInClear] = useState(false);
  const id = useId();
  const file = useMemo(
    () => exportLibrary(format, templates, inClear, addresses),
    [format, templates, inClear, addresses],
  );
  const [only] = templates;
  return (
    <section className="stack" aria-labelledby={`${id}-title`} data-part="library-export">
      <h2 id={`${id}-title`}>
        {title ??
          (templates.length === 1 && only
            ? sentence('templates_export_single', { name: only.name })
            : counted('templates_export_title', templates.length))}
      </h2>
      <RadioChoice
        legend={sentence('format')}
        options={exportFormats('template')}
        value={format}
        onChange={setFormat}
      />
      {hasClear && (
        <CheckBox label={sentence('templates_export_clear')} checked={inClear} onChange={setInClear} />
      )}
      <ExportedFileView key={`${format} ${inClear}`} file={file} />
    </section>
  );
}

/** A text for elsewhere, and what to know before it is used. */
export type ExportedFile = Omit<Exported, 'variables'>;

interface ExportedFileViewProps {
  readonly file: ExportedFile;
  /** Marked in its text where the page has an editor. */
  readonly faults?: readonly Fault[];
}

const NO_FAULTS: readonly Fault[] = [];

/** Characters of an export that are shown. Nobody reads thousands of webhooks in a box, and all of them would hold the page up. */
const MOST_SHOWN = 1_000_000;

/** An exported file: to download or copy, its warnings, and as much of it as the page can show. */
export function ExportedFileView({ file, faults = NO_FAULTS }: ExportedFileViewProps) {
  const longest = Math.min(useLongestCode(), MOST_SHOWN);
  return (
    <>
      <CopyAndDownload file={file} />
      <ExportWarnings warnings={file.warnings} />
      <CodeField
        label={sentence('templates_exported')}
        rows={16}
        value={file.text.slice(0, longest)}
        faults={faults}
      />
      {file.text.length > longest && <p className="quiet">{sentence('beginning_only')}</p>}
    </>
  );
}

/** The formats' names. */
export const formatKeys = {
  template: 'export_format_template',
  'mist-api': 'export_format_mist_api',
  curl: 'export_format_curl',
  terraform: 'export_format_terraform',
} as const satisfies Readonly<Record<ExportFormat, SentenceKey>>;

/** The formats of an export with their names; `first` stands before the others. */
export function exportFormats(first: ExportFormat): Option<ExportFormat>[] {
  const formats = ['template', 'mist-api', 'curl', 'terraform'] as const;
  return [first, ...formats.filter(format => format !== first)].map(value => ({
    value,
    label: sentence(formatKeys[value]),
  }));
}

/** More are only counted. */
const MOST_WARNINGS = 12;

/** What a person should know before the export is used. */
export function ExportWarnings({ warnings }: { readonly warnings: readonly string[] }) {
  // Webhooks of the same name may have the same to be said of them.
  const distinct = [...new Set(warnings)];
  const more = distinct.length - MOST_WARNINGS;
  return (
    <ul className="warning-text" aria-live="polite" aria-label={sentence('export_warnings')}>
      {distinct.slice(0, MOST_WARNINGS).map(warning => (
        <li key={warning}>{warning}</li>
      ))}
      {more > 0 && <li>{counted('templates_export_more_warnings', more)}</li>}
    </ul>
  );
}
