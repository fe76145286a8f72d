/** The notations in which a delivery can be given. */
export const captureKinds = [
  'raw-http',
  'headers',
  'curl',
  'har',
  'delivery-log',
  'inspector-json',
  'body',
] as const;

export type CaptureKind = (typeof captureKinds)[number];

/** One header of a captured request, its name in the letter case in which it stood. */
export interface CapturedHeader {
  readonly name: string;
  readonly value: string;
}

/** Something about the way a capture came that a person should know; the sentences stand in utils/capture/note-sentences.ts. */
export interface CaptureNote {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A delivery as it was captured. `body` is the request's bytes as far as the notation kept them. */
export interface Capture {
  readonly headers: readonly CapturedHeader[];
  readonly body: Uint8Array;
  readonly kind: CaptureKind;
  readonly notes: readonly CaptureNote[];
}
