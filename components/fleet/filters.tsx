import { useMemo } from 'react';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import { CheckBox, type Option, SelectField } from '../ui/choices.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/text-field.tsx';
import { shown } from './names.ts';
import { type Column, columns, type TableView, type WebhookRow } from './table-rows.ts';

interface FiltersProps {
  readonly rows: readonly WebhookRow[];
  readonly view: TableView;
  readonly onChange: (part: Partial<TableView>) => void;
}

/** Which webhooks the table shows, in which groups, and which of its columns. */
export function Filters({ rows, view, onChange }: FiltersProps) {
  const types = useMemo(() => valuesOf(rows, row => [row.type]), [rows]);
  const topics = useMemo(() => valuesOf(rows, row => row.topics), [rows]);
  return (
    <div className="fleet-filters">
      <TextField
        label={sentence('fleet_filter_text')}
        value={view.text}
        placeholder={sentence('fleet_filter_text_hint')}
        onChange={text => onChange({ text })}
      />
      <Filter of="scope" values={['org', 'site']} {...{ view, onChange }} />
      <ValueFilter
        label={sentence('fleet_column_type')}
        value={view.type}
        values={types}
        onChange={type => onChange({ type })}
      />
      <ValueFilter
        label={sentence('fleet_filter_topic')}
        value={view.topic}
        values={topics}
        onChange={topic => onChange({ topic })}
      />
      <Filter of="status" values={['enabled', 'disabled']} {...{ view, onChange }} />
      <Filter of="problem" values={['doubles', 'error', 'warning', 'none']} {...{ view, onChange }} />
      <Filter of="group" values={['receiver', 'place']} {...{ view, onChange }} />
      <Disclosure label={sentence('fleet_columns')}>
        <div className="fleet-columns">
          {columns
            .filter(column => column !== 'name')
            .map(column => (
              <CheckBox
                key={column}
                label={sentence(columnKeys[column])}
                checked={!view.hidden.includes(column)}
                onChange={isShown =>
                  onChange({
                    hidden: isShown ? view.hidden.filter(each => each !== column) : [...view.hidden, column],
                  })
                }
              />
            ))}
        </div>
      </Disclosure>
    </div>
  );
}

/** What the table's columns are called. */
export const columnKeys: Readonly<Record<Column, SentenceKey>> = {
  place: 'fleet_column_place',
  name: 'fleet_column_name',
  type: 'fleet_column_type',
  receiver: 'fleet_column_receiver',
  topics: 'fleet_column_topics',
  status: 'fleet_column_status',
  problems: 'fleet_column_problems',
  delivery: 'fleet_column_delivery',
};

const labels = {
  scope: 'fleet_filter_scope',
  status: 'fleet_column_status',
  problem: 'fleet_column_problems',
  group: 'fleet_filter_group',
} as const satisfies Readonly<Record<string, SentenceKey>>;

const valueKeys = {
  scope: { '': 'fleet_filter_all', org: 'fleet_scope_org', site: 'fleet_scope_site' },
  status: { '': 'fleet_filter_all', enabled: 'fleet_enabled', disabled: 'fleet_disabled' },
  problem: {
    '': 'fleet_filter_all',
    doubles: 'fleet_problem_doubles',
    error: 'severity_error',
    warning: 'severity_warning',
    none: 'fleet_problem_none',
  },
  group: { '': 'fleet_group_none', receiver: 'fleet_group_receiver', place: 'fleet_group_place' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SentenceKey>>>>;

interface FilterProps<Name extends keyof typeof labels> extends Pick<FiltersProps, 'view' | 'onChange'> {
  readonly of: Name;
  readonly values: readonly Exclude<TableView[Name], ''>[];
}

/** A drop-down of a few values that have sentences of their own. */
function Filter<Name extends keyof typeof labels>({ of: name, values, view, onChange }: FilterProps<Name>) {
  const keys: Readonly<Record<string, SentenceKey>> = valueKeys[name];
  const options: readonly Option<string>[] = ['', ...values].map(value => ({
    value,
    label: sentence(keys[value] ?? 'fleet_filter_all'),
  }));
  return (
    <SelectField
      label={sentence(labels[name])}
      options={options}
      value={view[name]}
      onChange={value => onChange({ [name]: value })}
    />
  );
}

interface ValueFilterProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A drop-down of values as the webhooks have them. */
function ValueFilter({ label, value, values, onChange }: ValueFilterProps) {
  const options = [
    { value: '', label: sentence('fleet_filter_all') },
    ...values.map(each => ({ value: each, label: shown(each) })),
  ];
  return <SelectField label={label} options={options} value={value} onChange={onChange} />;
}

function valuesOf(rows: readonly WebhookRow[], values: (row: WebhookRow) => readonly string[]): string[] {
  return [...new Set(rows.flatMap(values))].sort();
}
