import { useMemo, useState } from 'react';
import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { templateSearch } from '../../../utils/templates/template-search.ts';
import type { Entry } from '../../templates/entry.ts';
import { SearchBox } from '../../templates/list-filter.tsx';
import { TemplateChoice } from './template-choice.tsx';

/** More than this nobody reads through on a page of the portal; the search finds the rest. */
const MOST_SHOWN = 50;

interface TemplatePickerProps {
  /** Null until they are read. */
  readonly entries: readonly Entry[] | null;
  /** Whether the browser refused to read them. */
  readonly failed: boolean;
  /** Said where there are none. */
  readonly none: string;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The library as a list to choose one template from, with its search. */
export function TemplatePicker({ entries, failed, none, chosen, onChoose }: TemplatePickerProps) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const matches = templateSearch(query);
    return (entries ?? []).filter(({ template }) => matches(template));
  }, [entries, query]);
  if (failed) return <p role="alert">{sentence('portal_templates_unreadable')}</p>;
  if (!entries) return <p className="quiet">{sentence('templates_reading')}</p>;
  if (entries.length === 0) return <p className="quiet">{none}</p>;
  const more = found.length - MOST_SHOWN;
  return (
    <div className="template-picker">
      <SearchBox query={query} onChange={setQuery} />
      <ul className="template-choices" aria-label={sentence('templates_list')}>
        {found.slice(0, MOST_SHOWN).map(entry => (
          <TemplateChoice
            key={entry.key}
            entry={entry}
            chosen={entry.key === chosen}
            onChoose={() => onChoose(entry.key)}
          />
        ))}
      </ul>
      <p className="quiet" role="status">
        {found.length === 0 && sentence('portal_templates_none_found')}
        {more > 0 && counted('portal_templates_more', more)}
      </p>
    </div>
  );
}
