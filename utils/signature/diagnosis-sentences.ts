/** What a person reads about one cause. `{placeholders}` are filled from the cause's `args`. */
export interface DiagnosisSentence {
  /** A few words, as a heading. */
  readonly title: string;
  /** What happened. */
  readonly happened: string;
  /** How to repair the receiver, or what to change here. */
  readonly repair: string;
}

export const diagnosisSentences = {
  BODY_SPACED: {
    title: 'The body was written again with blanks',
    happened: 'The body was parsed and written again.',
    repair: 'Verify the bytes as they arrived, before anything parses them.',
  },
} as const satisfies Readonly<Record<string, DiagnosisSentence>>;

export type DiagnosisCode = keyof typeof diagnosisSentences;
