import { sentence } from '../../../utils/language/sentence.ts';
import { useId } from '../../ui/use-id.ts';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | '';
  readonly onChange: (value: T | '') => void;
}

/** A drop-down of which also nothing may be chosen. */
export function ChoiceField<T extends string>({ label, options, value, onChange }: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="text-box"
        value={value}
        onChange={({ target }) =>
          onChange(options.find(option => option.value === target.value)?.value ?? '')
        }
      >
        <option value="">{sentence('templates_not_set')}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
