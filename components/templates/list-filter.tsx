import { useEffect, useMemo } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { Library } from '../../utils/templates/library.ts';
import { templateSearch } from '../../utils/templates/template-search.ts';
import { Select } from '../ui/choices.tsx';
import { type Entry, entriesOf } from './entry.ts';

/** What narrows the list, and how it is sorted. */
export interface ListFilter {
  readonly query: string;
  /** '' for all. */
  readonly tag: string;
  readonly order: SortOrder;
}

interface ListToolsProps {
  readonly filter: ListFilter;
  readonly tags: readonly string[];
  readonly onChange: (part: Partial<ListFilter>) => void;
}

/** The search box, and the choices of tag and order. */
export function ListTools({ filter: { query, tag, order }, tags, onChange }: ListToolsProps) {
  return (
    <div className="list-tools">
      <SearchBox query={query} onChange={value => onChange({ query: value })} />
      {tags.length > 0 && (
        <Select
          name={sentence('templates_tag')}
          options={[
            { value: '', label: sentence('templates_all_tags') },
            ...tags.map(each => ({ value: each, label: each })),
          ]}
          value={tag}
          onChange={value => onChange({ tag: value })}
        />
      )}
      <Select
        name={sentence('templates_sort')}
        options={[
          { value: 'name', label: sentence('templates_sort_name') },
          { value: 'changed', label: sentence('templates_sort_changed') },
        ]}
        value={order}
        onChange={value => onChange({ order: value })}
      />
    </div>
  );
}

interface SearchBoxProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** The box that searches the library. */
export function SearchBox({ query, onChange }: SearchBoxProps) {
  return (
    <input
      type="search"
      className="text-box"
      aria-label={sentence('templates_search')}
      placeholder={sentence('templates_search')}
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={event => onChange(event.target.value)}
    />
  );
}

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

type SortOrder = 'name' | 'changed';

/** Entries in a new order: by name as people sort names, or the last saved first; the team's, which have no date, last. */
function sortEntries(entries: readonly Entry[], order: SortOrder): Entry[] {
  if (order === 'changed') {
    return entries.toSorted((a, b) => (b.stored?.savedAt ?? 0) - (a.stored?.savedAt ?? 0));
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return entries.toSorted((a, b) => compare(a.template.name, b.template.name));
}

/** Templates in one turn of the page: about a millisecond's work. */
const AT_ONCE = 250;

/** Has the texts of all templates ready for the first key of a search, made in turns that nobody notices. */
function usePreparedSearch(entries: readonly Entry[]): void {
  useEffect(() => {
    const matches = templateSearch('any');
    let at = 0;
    const prepare = () => {
      for (const { template } of entries.slice(at, at + AT_ONCE)) matches(template);
      at += AT_ONCE;
      if (at < entries.length) timer = setTimeout(prepare);
    };
    let timer = setTimeout(prepare);
    return () => clearTimeout(timer);
  }, [entries]);
}
