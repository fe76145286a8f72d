import { fieldTitles } from '../../../utils/webhook/fields.ts';
import { fieldText } from '../../assistant/import/field-text.ts';
import { ChoiceField } from './choice-field.tsx';

interface FlagFieldProps {
  readonly field: 'enabled' | 'verify_cert';
  /** Undefined or null where the template leaves it to Mist. */
  readonly value: boolean | null | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

/** On, off, or left to Mist. */
export function FlagField({ field, value, onChange }: FlagFieldProps) {
  const options = [
    { value: 'true', label: fieldText({ [field]: true }, field) },
    { value: 'false', label: fieldText({ [field]: false }, field) },
  ];
  return (
    <ChoiceField
      label={fieldTitles[field]}
      options={options}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={chosen => onChange(chosen === '' ? undefined : chosen === 'true')}
    />
  );
}
