import { useMemo, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { type Imported, imported } from '../../utils/templates/import/read-shape.ts';
import { templateSearch } from '../../utils/templates/template-search.ts';
import { type Entry, templateFacts } from '../templates/entry.ts';
import { SearchBox } from '../templates/list-filter.tsx';

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
      <ul className="template-choices framed" aria-label={sentence('templates_list')}>
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

interface TemplateChoiceProps {
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One template to choose: its name, then what tells it from others. */
function TemplateChoice({ entry: { template, stored }, chosen, onChoose }: TemplateChoiceProps) {
  const { name, tags } = template;
  const facts = [stored ? '' : sentence('templates_team_mark'), ...templateFacts(template), ...tags];
  return (
    <li>
      <button type="button" className="template-choice" aria-pressed={chosen} onClick={onChoose}>
        <span>{name}</span> <span className="quiet">{facts.filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  );
}

interface ChosenTemplate {
  /** The chosen entry's key; null while none is. */
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  /** What the chosen template brings; null while none is chosen, or once it is gone. */
  readonly configuration: Imported | null;
}

/** Which template of the library was chosen. */
export function useChosenTemplate(entries: readonly Entry[] | null): ChosenTemplate {
  const [chosen, choose] = useState<string | null>(null);
  const template = entries?.find(({ key }) => key === chosen)?.template;
  const configuration = useMemo(
    () => (template ? imported(template.webhook, template.name, template) : null),
    [template],
  );
  return { chosen, choose, configuration };
}
