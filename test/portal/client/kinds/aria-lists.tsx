import { useId, useState } from 'react';
import { onKey } from './aria-kinds.tsx';
import { type ManyProps, type OneProps, type TagsProps, toggled } from './kit.tsx';

/** Lists as the ARIA Authoring Practices describe them, of plain elements. */

interface ListProps {
  readonly id?: string;
  readonly labelId: string;
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly several?: boolean;
  readonly pick: (option: string) => void;
}

/** A list box; the press of an option leaves the focus where it is. */
export function List({ id, labelId, options, chosen, several, pick }: ListProps) {
  return (
    <div id={id} role="listbox" aria-labelledby={labelId} aria-multiselectable={several} tabIndex={-1}>
      {options.map(option => (
        <div
          key={option}
          role="option"
          tabIndex={-1}
          aria-selected={chosen.includes(option)}
          onMouseDown={event => event.preventDefault()}
          onClick={() => pick(option)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}

export function ListBox({ label, value, options, set }: OneProps) {
  const id = useId();
  return (
    <div>
      <span id={id}>{label}</span>
      <List labelId={id} options={options} chosen={[value]} pick={set} />
    </div>
  );
}

export function ListBoxMany({ label, value, options, set }: ManyProps) {
  const id = useId();
  return (
    <div>
      <span id={id}>{label}</span>
      <List
        labelId={id}
        options={options}
        chosen={value}
        several
        pick={option => set(toggled(value, option))}
      />
    </div>
  );
}

/** A combo box of which nothing can be typed. */
export function SelectOnly({ label, value, options, set }: OneProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const pick = (option: string) => {
    setOpen(false);
    set(option);
  };
  return (
    <div>
      <span id={id}>{label}</span>
      <div
        role="combobox"
        tabIndex={0}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-labelledby={id}
        onClick={() => setOpen(!isOpen)}
        onBlur={() => setOpen(false)}
      >
        {value}
      </div>
      {isOpen && <List id={`${id}-list`} labelId={id} options={options} chosen={[value]} pick={pick} />}
    </div>
  );
}

/** A combo box that offers what begins as what is typed; what is no option is gone when it is left. */
export function Editable({ label, value, options, set }: OneProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const offered = options.filter(option => option.toLowerCase().startsWith((typed ?? '').toLowerCase()));
  const pick = (option: string) => {
    setTyped(null);
    set(option);
  };
  return (
    <div>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={typed !== null}
        aria-controls={`${id}-list`}
        value={typed ?? value}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={onKey('ArrowDown', () => setTyped(''))}
        onBlur={() => setTyped(null)}
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Show ${label}`}
        onMouseDown={event => event.preventDefault()}
        onClick={() => setTyped(typed === null ? '' : null)}
      >
        ▾
      </button>
      {typed !== null && (
        <List id={`${id}-list`} labelId={`${id}-label`} options={offered} chosen={[value]} pick={pick} />
      )}
    </div>
  );
}

function Chips({ words, remove }: { words: readonly string[]; remove: (word: string) => void }) {
  return (
    <ul>
      {words.map(word => (
        <li key={word}>
          <span>{word}</span>
          <button type="button" aria-label={`Remove ${word}`} onClick={() => remove(word)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A combo box that keeps what was chosen as chips before it. */
export function ComboMany({ label, value, options, set }: ManyProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <div>
        <Chips words={value} remove={word => set(toggled(value, word))} />
        <input
          id={id}
          role="combobox"
          autoComplete="off"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-haspopup="listbox"
          onClick={() => setOpen(true)}
          onKeyDown={onKey('ArrowDown', () => setOpen(true))}
          onBlur={() => setOpen(false)}
        />
      </div>
      {isOpen && (
        <List
          id={`${id}-list`}
          labelId={`${id}-label`}
          options={options}
          chosen={value}
          several
          pick={option => set(toggled(value, option))}
        />
      )}
    </div>
  );
}

/** Words that are typed: Enter, a comma or leaving the box makes a chip of each. */
export function Tags({ label, value, set }: TagsProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed !== '') set([...value, typed]);
    setTyped('');
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <div>
        <Chips words={value} remove={word => set(toggled(value, word))} />
        <input
          id={id}
          autoComplete="off"
          value={typed}
          onChange={event => setTyped(event.target.value)}
          onKeyDown={onKey('Enter', add)}
          onBlur={add}
        />
      </div>
    </div>
  );
}
