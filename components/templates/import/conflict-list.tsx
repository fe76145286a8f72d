import { counted } from '../../../utils/language/counted.ts';
import { listed } from '../../../utils/language/listed.ts';
import { type SentenceKey, sentence } from '../../../utils/language/sentence.ts';
import type { Conflict } from '../../../utils/templates/find-conflicts.ts';
import type { MergeChoice } from '../../../utils/templates/merge-templates.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { whatDiffers } from './what-differs.ts';

/** More follow the choice for all. */
const MOST = 100;

const titles: readonly (readonly [MergeChoice, SentenceKey])[] = [
  ['keep-both', 'templates_choice_keep_both'],
  ['replace', 'templates_choice_replace'],
  ['skip', 'templates_choice_skip'],
];

/** What is done with conflicts: one choice for all, and others for single ones. */
export interface Choices {
  readonly all: MergeChoice;
  readonly each: Readonly<Record<string, MergeChoice>>;
}

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** The templates that come in under an id that a different one has, and what is to become of them. */
export function ConflictList({ conflicts, choices, onChange }: ConflictListProps) {
  if (conflicts.length === 0) return null;
  const options = titles.map(([value, key]) => ({ value, label: sentence(key) }));
  const more = conflicts.length - MOST;
  return (
    <section className="conflicts stack" aria-label={sentence('templates_conflicts')}>
      <p>{counted('templates_conflict_count', conflicts.length)}</p>
      <RadioChoice
        legend={sentence('templates_choice_all')}
        options={options}
        value={choices.all}
        onChange={all => onChange({ all, each: {} })}
      />
      <ul className="plain-list" aria-label={sentence('templates_conflicts')}>
        {conflicts.slice(0, MOST).map(({ existing, incoming }) => (
          <li key={incoming.id} className="plain-row">
            <span>
              <b>{incoming.name}</b>{' '}
              <span className="quiet">
                {sentence('templates_differs_in', { fields: listed(whatDiffers(existing, incoming)) })}
              </span>
            </span>
            <select
              className="text-box inline-select"
              aria-label={sentence('templates_choice_for', { name: incoming.name })}
              value={choices.each[incoming.id] ?? choices.all}
              onChange={({ target }) => {
                const chosen = titles.find(([value]) => value === target.value)?.[0];
                if (chosen) onChange({ ...choices, each: { ...choices.each, [incoming.id]: chosen } });
              }}
            >
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{counted('templates_conflict_more', more)}</p>}
    </section>
  );
}
