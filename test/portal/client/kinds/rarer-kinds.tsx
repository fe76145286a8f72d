import { useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { List } from './aria-lists.tsx';
import { type FlagProps, type ManyProps, type OneProps, toggled } from './kit.tsx';

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

/** A check box whose own text tells its state. */
export const Telling = ({ label, value, set }: FlagProps) => (
  <div>
    <div>{label}</div>
    <label>
      <input type="checkbox" checked={value} onChange={() => set(!value)} /> {value ? 'Enabled' : 'Disabled'}
    </label>
  </div>
);

/** A button that says how many are chosen, and a menu of check boxes. */
export function BoxMenu({ label, value, options, set }: ManyProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <div>{label}</div>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {value.length} topics
      </button>
      {isOpen && (
        <div style={{ position: 'fixed', top: 0 }}>
          {options.map(option => (
            <div key={option}>
              <input
                id={option}
                type="checkbox"
                checked={value.includes(option)}
                onChange={() => set(toggled(value, option))}
              />
              <label htmlFor={option}>{option}</label>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** A combo box of ARIA 1.1: the role is around the box that takes the keys, and opens its list. */
export function RoleAround({ label, value, options, set }: OneProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <span id={id}>{label}</span>
      <div role="combobox" aria-haspopup="listbox" aria-expanded={isOpen} aria-labelledby={id}>
        <input value={value} readOnly onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} />
      </div>
      {isOpen && (
        <List
          labelId={id}
          options={options}
          chosen={[value]}
          pick={option => {
            setOpen(false);
            set(option);
          }}
        />
      )}
    </div>
  );
}

/** A component's drop-down: its list is in a shadow root, the options that it shows are the page's own. */
export function Slotted({ label, value, options, set }: OneProps) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      ref={host => {
        if (host) setRoot(host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
      }}
    >
      {options.map(option => (
        <div
          key={option}
          role="option"
          tabIndex={-1}
          aria-selected={option === value}
          onClick={() => {
            setOpen(false);
            set(option);
          }}
        >
          {option}
        </div>
      ))}
      {root &&
        createPortal(
          <>
            <span id="label">{label}</span>
            <div
              role="combobox"
              tabIndex={0}
              aria-labelledby="label"
              aria-controls="list"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {value}
            </div>
            <div id="list" role="listbox" tabIndex={-1} aria-labelledby="label" hidden={!isOpen}>
              <slot />
            </div>
          </>,
          root,
        )}
    </div>
  );
}
