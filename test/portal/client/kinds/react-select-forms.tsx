import { useId } from 'react';
import Select, { type Props } from 'react-select';
import Creatable from 'react-select/creatable';
import { formOf } from './form-of.tsx';
import { answered, type Kit, type ManyProps, type OneProps, type TagsProps } from './kit.tsx';

interface Word {
  readonly value: string;
  readonly label: string;
}

const wordOf = (value: string): Word => ({ value, label: value });

const one = (more: Props<Word, false>) =>
  function One({ label, value, options, set }: OneProps) {
    const id = useId();
    return (
      <div>
        <label htmlFor={id}>{label}</label>
        <Select
          {...more}
          inputId={id}
          value={wordOf(value)}
          options={options.map(wordOf)}
          onChange={word => word && set(word.value)}
        />
      </div>
    );
  };

/** Chips in the drop-down. */
const many = (more: Props<Word, true>) =>
  function Many({ label, value, options, set }: ManyProps) {
    const id = useId();
    return (
      <div>
        <label htmlFor={id}>{label}</label>
        <Select
          {...more}
          isMulti
          inputId={id}
          value={value.map(wordOf)}
          options={options.map(wordOf)}
          onChange={words => set(words.map(word => word.value))}
        />
      </div>
    );
  };

function Tags({ label, value, set }: TagsProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Creatable
        isMulti
        inputId={id}
        value={value.map(wordOf)}
        onChange={words => set(words.map(word => word.value))}
      />
    </div>
  );
}

const plain = { enabled: answered(one({ isSearchable: false }), 'Enabled', 'Disabled'), scopes: Tags };

export default {
  forms: {
    // What is chosen is no longer offered.
    'react-select': formOf({ ...plain, type: one({ isSearchable: false }), topics: many({}) }),
    'react-select kept': formOf({
      ...plain,
      type: one({ menuPortalTarget: document.body }),
      topics: many({ closeMenuOnSelect: false, hideSelectedOptions: false }),
    }),
  },
  Around: ({ children }) => children,
} satisfies Kit;
