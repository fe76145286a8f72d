import type { DiagnosisCode } from './diagnosis-code.ts';
import type { OutcomeCode } from './outcome-code.ts';
import type { SignatureHeader } from './verdict.ts';

/** One thing that went wrong. Data only; `args` fill the placeholders of its sentences. Never holds a secret. */
export interface Cause {
  readonly code: DiagnosisCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Why a signature did not match, proven: with these causes undone it matches to the last bit. */
export interface Diagnosis extends Cause {
  readonly header: SignatureHeader;
  /** All that had to be undone, the chief one first (`code` and `args` are that one's). */
  readonly causes: readonly [Cause, ...Cause[]];
  /** Index, in the given list, of the secret that fits. */
  readonly secretIndex: number;
  /** The bytes that were signed, where they are not those of the capture. */
  readonly repairedBody?: Uint8Array;
}

/** A hint or an exclusion; `args` fill the placeholders of its sentence. */
export interface Remark {
  readonly code: OutcomeCode;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface DiagnosisResult {
  /** At most one for each signature header that did not match. */
  readonly diagnoses: readonly Diagnosis[];
  /** Groups of causes that were tried and do not fit. Empty where every mismatch has a diagnosis. */
  readonly excluded: readonly Remark[];
  /** What to check next, likeliest first. Empty where every mismatch has a diagnosis. */
  readonly next: readonly Remark[];
  /** How many combinations were tried. */
  readonly tried: number;
}

export interface DiagnosisProgress {
  /** Share of the search that is done, 0 to 1. */
  readonly done: number;
  readonly tried: number;
  /** What is found so far. */
  readonly diagnoses: readonly Diagnosis[];
}

export interface DiagnoseOptions {
  /** Ends the search; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DiagnosisProgress) => void;
}
