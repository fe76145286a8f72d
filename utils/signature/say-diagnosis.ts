import type { Cause, Diagnosis } from './diagnosis.ts';
import { type DiagnosisSentence, diagnosisSentences } from './diagnosis-sentences.ts';

/** Sentences about one cause, ready to be shown as text. */
export interface SaidCause extends DiagnosisSentence {
  readonly code: string;
}

/** Words each cause of a diagnosis for a person, the chief one first. Plain text, never markup. */
export function sayDiagnosis({ causes }: Pick<Diagnosis, 'causes'>): SaidCause[] {
  return causes.map(sayCause);
}

function sayCause({ code, args }: Cause): SaidCause {
  const { title, happened, repair } = diagnosisSentences[code];
  return { code, title: fill(title, args), happened: fill(happened, args), repair: fill(repair, args) };
}

function fill(sentence: string, args: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, key: string) =>
    Object.hasOwn(args, key) ? String(args[key]) : placeholder,
  );
}
