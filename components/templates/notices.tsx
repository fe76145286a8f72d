import { type CountedKey, counted } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import {
  type NotSynced,
  type StoredTemplate,
  type StoreFailure,
  type SyncFailure,
  syncFailures,
} from '../../utils/templates/library.ts';
import { cut } from '../../utils/templates/text.ts';

const failures: Readonly<Record<StoreFailure, SentenceKey>> = {
  full: 'templates_failure_full',
  unavailable: 'templates_failure_unavailable',
  gone: 'templates_failure_gone',
};

/** Why the store did not take something, and what to do now. */
export function failureSentence(failure: StoreFailure): string {
  return sentence(failures[failure]);
}

/** More names are only counted. */
const MOST_NAMES = 8;

const keys: Readonly<Record<SyncFailure, CountedKey>> = {
  'sync-full': 'templates_not_synced_full',
  'sync-too-large': 'templates_not_synced_too_large',
  'sync-unavailable': 'templates_not_synced_unavailable',
};

/** Which templates do not go along to the person's other browsers, why, and what to do now: a sentence for each reason. */
export function notSyncedSentences(left: readonly NotSynced[]): string[] {
  return syncFailures.flatMap(failure => {
    const names = left.filter(each => each.failure === failure).map(({ name }) => name);
    if (names.length === 0) return [];
    const shown = names.slice(0, MOST_NAMES).map(name => sentence('quoted', { text: cut(name) }));
    const more = names.length - shown.length;
    const all = listed(more > 0 ? [...shown, counted('templates_not_synced_more', more)] : shown);
    return counted(keys[failure], names.length, { names: all });
  });
}

/** Those of the library's own templates that are to go along and do not. */
export function notSyncedOf(templates: readonly StoredTemplate[]): NotSynced[] {
  return templates.flatMap(({ template, notSynced: failure }) =>
    failure ? [{ name: template.name, failure }] : [],
  );
}

/** The same over a list; nothing where all go along. */
export function NotSyncedLines({ templates }: { readonly templates: readonly StoredTemplate[] }) {
  const sentences = notSyncedSentences(notSyncedOf(templates));
  if (sentences.length === 0) return null;
  return (
    <ul className="warning-text" aria-label={sentence('templates_not_synced')} data-part="not-synced">
      {sentences.map(each => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
