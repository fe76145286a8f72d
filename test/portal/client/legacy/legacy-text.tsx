import type { ReactNode } from 'react';
import { controlRef } from '../model/controls.ts';

/** A text above its control, tied to it by nothing but the order. */
export function LegacyField({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="form-section">
      <div className="form-title">{title}</div>
      {children}
    </div>
  );
}

interface TextProps {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly control: string;
  readonly look?: string;
  readonly type?: 'text' | 'password';
  readonly placeholder?: string;
}

/** The older kit's text box. */
export function LegacyText({ value, onType, control, look = '', type = 'text', placeholder }: TextProps) {
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
