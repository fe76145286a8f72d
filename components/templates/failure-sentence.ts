import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { StoreFailure } from '../../utils/templates/library.ts';

const keys: Readonly<Record<StoreFailure, SentenceKey>> = {
  full: 'templates_failure_full',
  unavailable: 'templates_failure_unavailable',
  gone: 'templates_failure_gone',
};

/** Why the store did not take something, and what to do now. */
export function failureSentence(failure: StoreFailure): string {
  return sentence(keys[failure]);
}
