import type { ReactNode } from 'react';
import { type Choice, grantChoice } from '../model/choices.ts';
import { controlRef } from '../model/controls.ts';
import { changeForm, useForm } from '../model/store.ts';
import { type TextField, textFields, textFieldsOfType } from '../model/text-fields.ts';
import { LegacyBox } from './legacy-box.tsx';

interface LegacyFieldProps {
  readonly title: string;
  readonly look?: string;
  readonly children: ReactNode;
}

/** A text above its control, tied to it by nothing but the order. */
export function LegacyField({ title, look = '', children }: LegacyFieldProps) {
  return (
    <div className={`form-section ${look}`.trim()}>
      <div className="form-title">{title}</div>
      {children}
    </div>
  );
}

interface LegacyInputProps {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly control: string;
  readonly look?: string;
  readonly type?: 'text' | 'password';
  readonly placeholder?: string;
}

/** The older kit's text box. */
export function LegacyInput({
  value,
  onType,
  control,
  look = '',
  type = 'text',
  placeholder,
}: LegacyInputProps) {
  return (
    <input
      className={`DeprecatedInput input-box ${look}`.trim()}
      type={type}
      value={value}
      placeholder={placeholder}
      autoComplete="off"
      ref={controlRef(control)}
      onChange={event => onType(event.target.value)}
    />
  );
}

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

/** The radios of a choice in one line. */
export function LegacyRadios({ choice }: { choice: Choice }) {
  const value = useForm(choice.read);
  return (
    <div className="box-line">
      {choice.options.map(([key, text]) => (
        <LegacyBox
          key={key}
          kind="radio"
          text={text}
          control={`${choice.control}:${key}`}
          checked={value === key}
          onPick={() => choice.pick(key)}
        />
      ))}
    </div>
  );
}

/** The fields between URL and Topics that only some types have. */
export function LegacyByType() {
  const type = useForm(form => form.type);
  const grant = useForm(form => form.oauth2_grant_type);
  return (
    <>
      {type === 'oauth2' && (
        <LegacyField title={grantChoice.title}>
          <LegacyRadios choice={grantChoice} />
        </LegacyField>
      )}
      {textFieldsOfType(type, grant).map(field => (
        <LegacyTextField key={field} field={field} />
      ))}
    </>
  );
}
