import { type MouseEvent, useId } from 'react';
import {
  type FlagProps,
  type FoldProps,
  type ManyProps,
  type OneProps,
  type TextProps,
  toggled,
} from './kit.tsx';

/** What HTML has itself. */

export function TextBox({ label, value, set, hidden }: TextProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={hidden ? 'password' : 'text'}
        autoComplete="off"
        value={value}
        onChange={event => set(event.target.value)}
      />
    </p>
  );
}

/** A text box that takes what was typed when it is left. */
export function LateTextBox({ label, value, set, hidden }: TextProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        key={value}
        id={id}
        type={hidden ? 'password' : 'text'}
        autoComplete="off"
        defaultValue={value}
        onBlur={event => set(event.target.value)}
      />
    </p>
  );
}

export function Select({ label, value, options, set }: OneProps) {
  return (
    <p>
      <label>
        {label}{' '}
        <select value={value} onChange={event => set(event.target.value)}>
          {options.map(option => (
            <option key={option}>{option}</option>
          ))}
        </select>
      </label>
    </p>
  );
}

export function SelectMany({ label, value, options, set }: ManyProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        multiple
        value={[...value]}
        onChange={event => set(Array.from(event.target.selectedOptions, option => option.value))}
      >
        {options.map(option => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </p>
  );
}

export function CheckBox({ label, value, set }: FlagProps) {
  return (
    <p>
      <label>
        <input type="checkbox" checked={value} onChange={event => set(event.target.checked)} /> {label}
      </label>
    </p>
  );
}

export function Radios({ label, value, options, set }: OneProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(option => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => set(option)} /> {option}
        </label>
      ))}
    </fieldset>
  );
}

export function CheckBoxes({ label, value, options, set }: ManyProps) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(option => (
        <label key={option}>
          <input
            type="checkbox"
            checked={value.includes(option)}
            onChange={() => set(toggled(value, option))}
          />{' '}
          {option}
        </label>
      ))}
    </fieldset>
  );
}

/** As the page holds it, whatever the browser would make of a press itself. */
export function Details({ label, value, set, children }: FoldProps) {
  const press = (event: MouseEvent) => {
    event.preventDefault();
    set(!value);
  };
  return (
    <details open={value}>
      <summary onClick={press}>{label}</summary>
      {children}
    </details>
  );
}
