import { changeForm, useForm } from '../model/store.ts';
import { type TextField, textFields } from '../model/text-fields.ts';
import { LegacyField } from './legacy-field.tsx';
import { LegacyInput } from './legacy-input.tsx';

/** A field of the dialog that is one text. */
export function LegacyTextField({ field }: { field: TextField }) {
  const value = useForm(form => form[field]);
  const { title, hidden } = textFields[field];
  return (
    <LegacyField title={title} look="form-section-text">
      <LegacyInput
        control={field}
        type={hidden ? 'password' : 'text'}
        look={field === 'secret' ? 'fakepwd-input' : ''}
        value={value}
        onType={text => changeForm({ [field]: text })}
      />
    </LegacyField>
  );
}
