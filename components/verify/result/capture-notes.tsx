import { sayCaptureNote } from '../../../utils/capture/notes.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { CaptureNote } from '../../../utils/webhook/capture.ts';

/** What a person should know about the way the capture came. */
export function CaptureNotes({ notes }: { readonly notes: readonly CaptureNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-label={sentence('verify_about_capture')}>
      <h3>{sentence('verify_about_capture')}</h3>
      <ul className="points">
        {notes.map(note => (
          <li key={sayCaptureNote(note)} data-note={note.code}>
            {sayCaptureNote(note)}
          </li>
        ))}
      </ul>
    </section>
  );
}
