import { useId } from 'react';
import Select from 'react-select';
import Creatable from 'react-select/creatable';
import { HeaderRows } from './header-kinds.tsx';
import { answered, type Form, type Kit, type ManyProps, type OneProps, type TagsProps } from './kit.tsx';
import { CheckBox, Details, TextBox } from './native-kinds.tsx';

interface Word {
  readonly value: string;
  readonly label: string;
}

const wordOf = (value: string): Word => ({ value, label: value });

function One({ label, value, options, set }: OneProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select
        inputId={id}
        value={wordOf(value)}
        options={options.map(wordOf)}
        isSearchable={false}
        onChange={word => word && set(word.value)}
      />
    </div>
  );
}

function Searched({ label, value, options, set }: OneProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select
        inputId={id}
        value={wordOf(value)}
        options={options.map(wordOf)}
        menuPortalTarget={document.body}
        onChange={word => word && set(word.value)}
      />
    </div>
  );
}

/** Chips in the drop-down; what is chosen is no longer offered. */
function Many({ label, value, options, set }: ManyProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select
        isMulti
        inputId={id}
        value={value.map(wordOf)}
        options={options.map(wordOf)}
        onChange={words => set(words.map(word => word.value))}
      />
    </div>
  );
}

/** The same with a list that stays open and goes on offering what is chosen. */
function ManyKept({ label, value, options, set }: ManyProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select
        isMulti
        closeMenuOnSelect={false}
        hideSelectedOptions={false}
        inputId={id}
        value={value.map(wordOf)}
        options={options.map(wordOf)}
        onChange={words => set(words.map(word => word.value))}
      />
    </div>
  );
}

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

const plain: Form = {
  enabled: answered(One, 'Enabled', 'Disabled'),
  type: One,
  text: TextBox,
  topics: Many,
  scopes: Tags,
  verify: CheckBox,
  headers: HeaderRows,
  fold: Details,
};

export default {
  forms: { 'react-select': plain, 'react-select kept': { ...plain, type: Searched, topics: ManyKept } },
  Around: ({ children }) => children,
} satisfies Kit;
