import { counted } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { Conflict, MergeChoice } from '../../utils/templates/merge-templates.ts';
import { sameJson } from '../../utils/templates/same-json.ts';
import type { Template } from '../../utils/templates/template.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import { titleOf } from '../../utils/webhook/fields.ts';
import { RadioChoice, Select } from '../ui/choices.tsx';

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
    <section className="stack" aria-label={sentence('templates_conflicts')}>
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
            <Select
              inline
              name={sentence('templates_choice_for', { name: incoming.name })}
              options={options}
              value={choices.each[incoming.id] ?? choices.all}
              onChange={chosen => onChange({ ...choices, each: { ...choices.each, [incoming.id]: chosen } })}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{counted('templates_conflict_more', more)}</p>}
    </section>
  );
}

/** The names of all in which two templates differ, as they stand in the form. */
function whatDiffers(one: Template, other: Template): string[] {
  const parts = [
    ['templates_name', one.name, other.name],
    ['templates_description', one.description, other.description],
    ['templates_tags', one.tags, other.tags],
    ['templates_scope', one.scope, other.scope],
    ['templates_variables', one.variables, other.variables],
  ] as const;
  return [
    ...parts.filter(([, a, b]) => !sameJson(a, b)).map(([key]) => sentence(key)),
    ...differingFields(one.webhook, other.webhook),
  ];
}

function differingFields(one: Webhook, other: Webhook): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter(field => !sameJson(one[field], other[field])).map(titleOf);
}
