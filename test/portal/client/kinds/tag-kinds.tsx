import { useId, useState } from 'react';
import { type TagsProps, toggled } from './kit.tsx';

/** Boxes in which words are typed that become chips. */

/** Chips of what is typed, made in the frame after the box was left; its label is text alone. */
export function LateTags({ label, value, set }: TagsProps) {
  const [typed, setTyped] = useState('');
  const add = () =>
    requestAnimationFrame(() => {
      if (typed !== '') set([...value, typed]);
      setTyped('');
    });
  return (
    <div>
      <div>{label}</div>
      {value.map(word => (
        <span key={word}>
          <span>{word}</span>
          <button type="button" aria-label="Remove tag" onClick={() => set(toggled(value, word))} />
        </span>
      ))}
      <input
        role="combobox"
        aria-expanded={false}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onBlur={add}
      />
    </div>
  );
}

/** Chips in a list, as PrimeVue has them: a word becomes one at Enter only, and stays in the box when that is left. */
export function EnterTags({ label, value, set }: TagsProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <ul role="listbox" aria-label={label} aria-multiselectable="true">
        {value.map(word => (
          <li key={word} role="option" aria-selected="true">
            {word}
          </li>
        ))}
        <li role="presentation">
          <input
            id={id}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            onKeyDown={event => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              set([...value, typed]);
              setTyped('');
            }}
          />
        </li>
      </ul>
    </div>
  );
}
