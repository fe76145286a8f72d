import { sentence } from '../language/sentence.ts';
import type { CaptureNote } from '../webhook/capture.ts';

/** Words a note for a person. Plain text, never markup. */
export function sayCaptureNote({ code, args }: CaptureNote): string {
  return sentence(`capture_note_${code}`, args);
}
