import type { ReactNode } from 'react';
import { useId } from './use-id.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A sentence under the box. */
  readonly hint?: string | undefined;
  /** More than one makes it a box of several lines. */
  readonly rows?: number;
  /** Whether what is written is no prose, such as a URL. */
  readonly code?: boolean;
  /** Dots stand for the value. */
  readonly hidden?: boolean;
  /** What stands at the box's end. */
  readonly children?: ReactNode;
}

/** A text box with its label above it. */
export function TextField({ label, value, hint, rows = 1, code = false, ...props }: TextFieldProps) {
  const id = useId();
  const box = {
    id,
    className: code ? 'text-box code' : 'text-box',
    autoComplete: 'off',
    spellCheck: !code,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    value,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-line">
        {rows > 1 ? (
          <textarea {...box} rows={rows} onChange={event => props.onChange(event.target.value)} />
        ) : (
          <input
            {...box}
            type={props.hidden ? 'password' : 'text'}
            onChange={event => props.onChange(event.target.value)}
          />
        )}
        {props.children}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
