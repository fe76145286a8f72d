import { sentence } from '../../utils/language/sentence.ts';
import { CopyButton } from '../ui/copy-and-download.tsx';

const ERROR_HEADER = /^x-mist-error:/i;

interface DeliveryPreviewProps {
  /** The request as raw HTTP; null until it is known. */
  readonly preview: string | null;
  /** Sentences about what the request itself does not show. */
  readonly notes: readonly string[];
}

/** The request as Mist would send it with what stands in the form now; an X-Mist-Error line stands out. */
export function DeliveryPreview({ preview, notes }: DeliveryPreviewProps) {
  return (
    <section aria-label={sentence('preview_label')}>
      <div className="preview-head">
        <span className="preview-caption quiet">{sentence('preview_caption')}</span>
        <CopyButton text={preview ?? ''} />
      </div>
      {preview !== null && <pre className="preview">{markErrorLines(preview)}</pre>}
      {notes.length > 0 && (
        <ul className="preview-notes quiet" aria-label={sentence('preview_notes')}>
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function markErrorLines(preview: string) {
  const end = preview.search(/\r?\n\r?\n/);
  const head = end < 0 ? preview : preview.slice(0, end);
  const start = head.split('\n').findIndex(line => ERROR_HEADER.test(line));
  if (start < 0) return preview;
  const lines = preview.split('\n');
  const before = lines.slice(0, start).map(line => `${line}\n`);
  const after = lines.slice(start + 1).map(line => `\n${line}`);
  return (
    <>
      {before.join('')}
      <mark>{lines[start]}</mark>
      {after.join('')}
    </>
  );
}
