import { useMemo } from 'react';
import type { Library } from '../../../utils/templates/library.ts';
import { templateSearch } from '../../../utils/templates/template-search.ts';
import { type Entry, entriesOf } from '../entry.ts';
import { sortEntries } from '../sort-entries.ts';
import type { ListFilter } from './list-tools.tsx';
import { usePreparedSearch } from './use-prepared-search.ts';

/** The entries that the filter leaves, in its order, and every tag there is. */
export function useFoundEntries(library: Library, { query, tag, order }: ListFilter) {
  const sorted = useMemo(() => sortEntries(entriesOf(library), order), [library, order]);
  usePreparedSearch(sorted);
  const tags = useMemo(() => tagsOf(sorted), [sorted]);
  const found = useMemo(() => {
    const matches = templateSearch(query);
    return sorted.filter(({ template }) => (tag === '' || template.tags.includes(tag)) && matches(template));
  }, [sorted, tag, query]);
  return { all: sorted, found, tags };
}

function tagsOf(entries: readonly Entry[]): string[] {
  const tags = new Set(entries.flatMap(({ template }) => template.tags));
  return [...tags].toSorted((a, b) => a.localeCompare(b));
}
