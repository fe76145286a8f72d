import { useId } from './use-id.ts';

interface CheckBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A check box with its text behind it. */
export function CheckBox({ label, checked, onChange }: CheckBoxProps) {
  return (
    <label className="check-box">
      <input type="checkbox" checked={checked} onChange={event => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

/** One of several values, with its name. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** In a drop-down, the heading under which it stands together with its neighbours. */
  readonly group?: string;
}

interface ChoiceProps<T extends string> {
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

interface RadioChoiceProps<T extends string> extends ChoiceProps<T> {
  readonly legend: string;
}

/** A few choices in a row, of which one holds. */
export function RadioChoice<T extends string>({ legend, options, value, onChange }: RadioChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div>
        {options.map(option => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectProps<T extends string> extends ChoiceProps<T> {
  /** The accessible name, where no label stands beside it. */
  readonly name?: string;
  readonly id?: string;
  readonly describedBy?: string | undefined;
  /** Whether it is only as wide as what it holds. */
  readonly inline?: boolean;
}

/** A drop-down. */
export function Select<T extends string>({ options, value, inline, onChange, ...props }: SelectProps<T>) {
  return (
    <select
      id={props.id}
      className={inline ? 'text-box inline-select' : 'text-box'}
      aria-label={props.name}
      aria-describedby={props.describedBy}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find(option => option.value === target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {[...Map.groupBy(options, ({ group }) => group)].map(([group, members]) => {
        const listed = members.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ));
        return group === undefined ? (
          listed
        ) : (
          <optgroup key={group} label={group}>
            {listed}
          </optgroup>
        );
      })}
    </select>
  );
}

interface SelectFieldProps<T extends string> extends ChoiceProps<T> {
  readonly label: string;
  /** A sentence under the box. */
  readonly hint?: string;
  /** Whether it stands in a line with others, only as wide as what it holds. */
  readonly inline?: boolean;
}

/** A drop-down with its label above it, or before it. */
export function SelectField<T extends string>({ label, hint, ...choice }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div className={choice.inline ? 'inline-field' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} describedBy={hint && `${id}-hint`} {...choice} />
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
