import { type ReactNode, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from './button.tsx';
import { useId } from './use-id.ts';

interface SecretInputProps {
  readonly label: string;
  readonly value: string;
  /** Without it the box is read-only. */
  readonly onChange?: (value: string) => void;
  /** Whether the value is shown at first. */
  readonly shownAtFirst?: boolean;
  /** More buttons at the box's end. */
  readonly children?: ReactNode;
}

/** A labelled box for a secret, hidden by dots until the person wants to see it. */
export function SecretInput({ label, value, onChange, shownAtFirst = false, children }: SecretInputProps) {
  const [shown, setShown] = useState(shownAtFirst);
  const box = useId();
  return (
    <div className="field">
      <label htmlFor={box}>{label}</label>
      <div className="field-line">
        <input
          id={box}
          className="text-box code"
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          value={value}
          readOnly={!onChange}
          onChange={event => onChange?.(event.target.value)}
        />
        <Button
          name={sentence(shown ? 'hide_named' : 'show_named', { name: label })}
          onClick={() => setShown(!shown)}
        >
          {sentence(shown ? 'hide' : 'show')}
        </Button>
        {children}
      </div>
    </div>
  );
}
