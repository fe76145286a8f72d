import type { Cause, DiagnosisCode } from '../diagnosis.ts';

/** Bytes that may have been signed in place of the given ones, and what would have happened in between. */
export interface BodyVariant {
  readonly bytes: Uint8Array;
  readonly causes: readonly Cause[];
}

/** One cause of a mismatch; `args` fill the placeholders of its sentences. */
export const cause = (code: DiagnosisCode, args: Cause['args'] = {}): Cause => ({ code, args });

/** A variant of one cause. */
export const variant = (bytes: Uint8Array, code: DiagnosisCode, args: Cause['args'] = {}): BodyVariant => ({
  bytes,
  causes: [cause(code, args)],
});

/** A variant with what had happened before put first. */
export const after = (earlier: readonly Cause[], { bytes, causes }: BodyVariant): BodyVariant => ({
  bytes,
  causes: [...earlier, ...causes],
});
