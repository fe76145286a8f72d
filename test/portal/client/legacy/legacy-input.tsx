import { controlRef } from '../model/controls.ts';

interface Props {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly control: string;
  readonly look?: string;
  readonly type?: 'text' | 'password';
  readonly placeholder?: string;
}

/** The older kit's text box. */
export function LegacyInput({ value, onType, control, look = '', type = 'text', placeholder }: Props) {
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
