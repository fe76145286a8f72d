import type { Capture, CaptureKind } from '../webhook/capture.ts';

/** A capture, or why the text is none: a sentence, the place (line and column from 1) and the notation it was read as. */
export type CaptureResult =
  | { readonly ok: true; readonly capture: Capture }
  | {
      readonly ok: false;
      readonly message: string;
      readonly line: number;
      readonly column: number;
      readonly kind: CaptureKind;
    };

/** Reads a delivery. Placeholder while the parsers are built: everything is a body. */
export function parseCapture(input: string | Uint8Array, kind: CaptureKind = 'body'): CaptureResult {
  const body = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return { ok: true, capture: { headers: [], body, kind, notes: [] } };
}
