import type { CapturedHeader, CaptureNote, CaptureNoteCode } from '../webhook/capture.ts';

/** What a parser read, or why it could not, with an offset into the source's text in UTF-16 code units. */
export type Parsed =
  | {
      readonly ok: true;
      readonly headers: readonly CapturedHeader[];
      readonly body: Uint8Array;
      readonly notes: readonly CaptureNote[];
    }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Why a source cannot be read: a sentence, and its offset into the text in UTF-16 code units. */
export const problem = (message: string, offset: number): Parsed => ({ ok: false, message, offset });

/** A remark on a capture; `args` fill the placeholders of its sentence. */
export const note = (code: CaptureNoteCode, args: CaptureNote['args'] = {}): CaptureNote => ({ code, args });

/** The value of a header by its name in any letter case. */
export function headerValue(headers: readonly CapturedHeader[], name: string): string | undefined {
  return headers.find(header => header.name.toLowerCase() === name)?.value;
}
