import { type KeyboardEvent, useId } from 'react';
import type { FlagProps, FoldProps, OneProps } from './kit.tsx';

/** Kinds as the ARIA Authoring Practices describe them, of plain elements. */

export const onKey = (key: string, act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== key) return;
  event.preventDefault();
  act();
};

const flag = (role: 'switch' | 'checkbox') =>
  function Flag({ label, value, set }: FlagProps) {
    const id = useId();
    return (
      <div>
        <span id={id}>{label}</span>
        <span
          role={role}
          tabIndex={0}
          aria-checked={value}
          aria-labelledby={id}
          onClick={() => set(!value)}
          onKeyDown={onKey(' ', () => set(!value))}
        >
          {value ? '●' : '○'}
        </span>
      </div>
    );
  };

export const Switch = flag('switch');
export const CheckBox = flag('checkbox');

/** Roving focus: only the chosen one is in the order of the Tab key. */
export function RadioGroup({ label, value, options, set }: OneProps) {
  const id = useId();
  const next = options[(options.indexOf(value) + 1) % options.length] ?? value;
  return (
    <div role="radiogroup" aria-labelledby={id} onKeyDown={onKey('ArrowDown', () => set(next))}>
      <h4 id={id}>{label}</h4>
      {options.map(option => (
        <div
          key={option}
          role="radio"
          aria-checked={option === value}
          tabIndex={option === value ? 0 : -1}
          onClick={() => set(option)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}

/** Buttons beside each other, one of them pressed. */
export function Segments({ label, value, options, set }: OneProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      {options.map(option => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => set(option)}>
          {option}
        </button>
      ))}
    </div>
  );
}

/** A button that brings its part, or shows what was there all along. */
export const disclosure = (isKept: boolean) =>
  function Disclosure({ label, value, set, children }: FoldProps) {
    const id = useId();
    return (
      <div>
        <h3>
          <button type="button" aria-expanded={value} aria-controls={id} onClick={() => set(!value)}>
            {label}
          </button>
        </h3>
        <div id={id} hidden={!value}>
          {(isKept || value) && children}
        </div>
      </div>
    );
  };
