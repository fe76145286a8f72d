import { type SentenceKey, sentence } from '../language/sentence.ts';
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

/**
 * All causes of a mismatch that can be told; each has `diagnosis_<code>_title`, `…_happened` and `…_repair`. The codes are stable.
 * BODY: what was given differs from what was signed. BODY_SIGNED and the LOST and UNESCAPED ones: the body is as sent,
 * a changed one was signed. SECRET, SIGNATURE, HEADER: damage to those. RECIPE: a calculation that is not Mist's.
 */
export type DiagnosisCode = SentenceKey extends infer Key
  ? Key extends `diagnosis_${infer Code}_title`
    ? Code
    : never
  : never;

/** What can be said when no known cause fits; each code has a sentence `outcome_<code>`. */
export type OutcomeCode = SentenceKey extends infer Key
  ? Key extends `outcome_${infer Code}`
    ? Code
    : never
  : never;

/** Sentences about one cause, ready to be shown as text. */
export interface SaidCause {
  readonly code: DiagnosisCode;
  /** A few words, as a heading. */
  readonly title: string;
  /** What happened. */
  readonly happened: string;
  /** How to repair the receiver, or what to change here. */
  readonly repair: string;
}

/** Words each cause of a diagnosis for a person, the chief one first. Plain text, never markup. */
export function sayDiagnosis({ causes }: Pick<Diagnosis, 'causes'>): SaidCause[] {
  return causes.map(sayCause);
}

function sayCause({ code, args }: Cause): SaidCause {
  return {
    code,
    title: sentence(`diagnosis_${code}_title`, args),
    happened: sentence(`diagnosis_${code}_happened`, args),
    repair: sentence(`diagnosis_${code}_repair`, args),
  };
}

/** Words an exclusion or a next step for a person. Plain text, never markup. */
export function sayRemark({ code, args }: Remark): string {
  return sentence(`outcome_${code}`, args);
}
