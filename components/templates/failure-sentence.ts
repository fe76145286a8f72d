import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { StoreFailure, SyncFailure } from '../../utils/templates/library.ts';

const keys: Readonly<Record<StoreFailure | SyncFailure, SentenceKey>> = {
  full: 'templates_failure_full',
  unavailable: 'templates_failure_unavailable',
  gone: 'templates_failure_gone',
  'sync-full': 'templates_failure_sync_full',
  'sync-too-large': 'templates_failure_sync_too_large',
  'sync-unavailable': 'templates_failure_sync_unavailable',
};

/** Why the store did not take something, or why it did not go along to other browsers, and what to do now. */
export function failureSentence(failure: StoreFailure | SyncFailure): string {
  return sentence(keys[failure]);
}
