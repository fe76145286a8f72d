import type { DiagnosisCode } from '../diagnosis.ts';
import { type ReceiverLanguage, receiverSnippets } from './snippets.ts';

/** What is to be changed in a receiver's code. */
export interface Repair {
  readonly causes: readonly DiagnosisCode[];
  readonly place: keyof typeof places;
  /** What such a receiver may have in that place. */
  readonly wrong?: Readonly<Partial<Record<ReceiverLanguage, string>>>;
  /** What belongs there, where it is not what the snippet has. */
  readonly right?: Readonly<Record<ReceiverLanguage, string>>;
}

/** Where receivers go wrong, as lines of the snippet of any language. */
const places = {
  body: /^.*The bytes as they arrived.*\n.*/m,
  hmac: /^(?:.*mac := .*\n.*\n)?.*\bexpected :?= .*/m,
  secret: /^.*\bsecret :?= .*/im,
  signature: /^.*\bsignature :?= .*/m,
} as const;

/** The lines of that place in the snippet of this language, as they stand there. */
export function linesAt(place: Repair['place'], language: ReceiverLanguage): string {
  const snippet = receiverSnippets.find(each => each.language === language);
  return places[place].exec(snippet?.code ?? '')?.[0] ?? '';
}
