import type { SentenceKey } from '../language/sentence.ts';

/** The notations in which a delivery can be given. */
export const captureKinds = [
  'raw-http',
  'headers',
  'curl',
  'har',
  'delivery-log',
  'inspector-json',
  'printed',
  'body',
] as const;

export type CaptureKind = (typeof captureKinds)[number];

/** What can be said about the way a capture came; each code has a sentence `capture_note_<code>`. */
export type CaptureNoteCode = SentenceKey extends infer Key
  ? Key extends `capture_note_${infer Code}`
    ? Code
    : never
  : never;

/** One header of a captured request, its name in the letter case in which it stood. */
export interface CapturedHeader {
  readonly name: string;
  readonly value: string;
}

/** Something about the way a capture came that a person should know. */
export interface CaptureNote {
  readonly code: CaptureNoteCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A delivery as it was captured. `body` is the request's bytes as far as the notation kept them. */
export interface Capture {
  readonly headers: readonly CapturedHeader[];
  readonly body: Uint8Array;
  readonly kind: CaptureKind;
  readonly notes: readonly CaptureNote[];
  /** Other honest readings of the same text, where the notation leaves open which bytes the body has. */
  readonly otherBodies?: readonly OtherBody[];
}

/** Another reading of a body, and what is said where it is the one that a signature fits. */
export interface OtherBody {
  readonly body: Uint8Array;
  readonly note: CaptureNote;
}
