import { sentence } from '../../utils/language/sentence.ts';
import { CopyButton } from '../ui/copy-and-download.tsx';

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
      <div className="preview-head tool-line">
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
  const [head = ''] = preview.split(/\r?\n\r?\n/, 1);
  const start = head.search(/(?<=^|\n)x-mist-error:/i);
  if (start < 0) return preview;
  const [line = ''] = preview.slice(start).split('\n', 1);
  return (
    <>
      {preview.slice(0, start)}
      <mark>{line}</mark>
      {preview.slice(start + line.length)}
    </>
  );
}
