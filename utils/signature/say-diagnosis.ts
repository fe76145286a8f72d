import { sentence } from '../language/sentence.ts';
import type { Cause, Diagnosis } from './diagnosis.ts';

/** Sentences about one cause, ready to be shown as text. */
export interface SaidCause {
  readonly code: string;
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
