import { sentence } from '../../../utils/language/sentence.ts';
import { SearchBox } from '../search-box.tsx';
import type { SortOrder } from '../sort-entries.ts';

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
export function ListTools({ filter, tags, onChange }: ListToolsProps) {
  return (
    <div className="list-tools">
      <SearchBox query={filter.query} onChange={query => onChange({ query })} />
      {tags.length > 0 && (
        <select
          className="text-box"
          aria-label={sentence('templates_tag')}
          value={filter.tag}
          onChange={event => onChange({ tag: event.target.value })}
        >
          <option value="">{sentence('templates_all_tags')}</option>
          {tags.map(tag => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
      )}
      <select
        className="text-box"
        aria-label={sentence('templates_sort')}
        value={filter.order}
        onChange={event => onChange({ order: event.target.value === 'changed' ? 'changed' : 'name' })}
      >
        <option value="name">{sentence('templates_sort_name')}</option>
        <option value="changed">{sentence('templates_sort_changed')}</option>
      </select>
    </div>
  );
}
