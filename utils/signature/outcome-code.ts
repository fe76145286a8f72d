import type { SentenceKey } from '../language/sentence.ts';

/** What can be said when no known cause fits; each code has a sentence `outcome_<code>`. */
export type OutcomeCode = SentenceKey extends infer Key
  ? Key extends `outcome_${infer Code}`
    ? Code
    : never
  : never;
