import { useId, useState } from 'react';
import { type ManyProps, type OneProps, toggled } from './kit.tsx';

/** Kinds that fewer pages have. */

/** Plain elements that say nothing of themselves: a word, and a list over the page while it is open. */
export function PlainSelect({ label, value, options, set }: OneProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <div>{label}</div>
      <div style={{ cursor: 'pointer' }} onClick={() => setOpen(!isOpen)}>
        {value}
      </div>
      {isOpen && (
        <div style={{ position: 'fixed', top: 0 }}>
          {options.map(option => (
            <div
              key={option}
              onClick={() => {
                setOpen(false);
                set(option);
              }}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** A button that says how many are chosen, and options with a box each. */
export function Counted({ label, value, options, set }: ManyProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <span id={id}>{label}</span>
      <button
        type="button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-labelledby={id}
        onClick={() => setOpen(!isOpen)}
      >
        {value.length} selected
      </button>
      {isOpen && (
        <div role="listbox" aria-labelledby={id} aria-multiselectable>
          {options.map(option => (
            <div
              key={option}
              role="option"
              tabIndex={-1}
              aria-selected={value.includes(option)}
              onClick={() => set(toggled(value, option))}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Check boxes in groups, of which one is open at a time and says how many are chosen in it. */
export function Grouped({ label, value, options, set }: ManyProps) {
  const [open, setOpen] = useState('Infrastructure');
  const groups = { Infrastructure: options.slice(0, 4), Devices: options.slice(4) };
  return (
    <fieldset>
      <legend>{label}</legend>
      {Object.entries(groups).map(([title, within]) => (
        <div key={title}>
          <button type="button" aria-expanded={open === title} onClick={() => setOpen(title)}>
            {title}
          </button>
          {open === title &&
            within.map(option => (
              <label key={option}>
                <input
                  type="checkbox"
                  checked={value.includes(option)}
                  onChange={() => set(toggled(value, option))}
                />{' '}
                {option}
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  );
}
