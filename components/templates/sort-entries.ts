import type { Entry } from './entry.ts';

export type SortOrder = 'name' | 'changed';

/** Entries in a new order: by name as people sort names, or the last saved first; the team's, which have no date, last. */
export function sortEntries(entries: readonly Entry[], order: SortOrder): Entry[] {
  if (order === 'changed') {
    return entries.toSorted((a, b) => (b.stored?.savedAt ?? 0) - (a.stored?.savedAt ?? 0));
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return entries.toSorted((a, b) => compare(a.template.name, b.template.name));
}
