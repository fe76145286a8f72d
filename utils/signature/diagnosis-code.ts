import type { SentenceKey } from '../language/sentence.ts';

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
