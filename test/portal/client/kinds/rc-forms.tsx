import Select from '@rc-component/select';
import { type ReactNode, useId } from 'react';
import { formOf } from './form-of.tsx';
import type { Kit, ManyProps, OneProps, TagsProps } from './kit.tsx';

/** Low enough for a list to draw but a part of its options, as Ant Design does from some twenty on. */
const WINDOW = { listHeight: 48, listItemHeight: 24 };

const optionsOf = (words: readonly string[]) => words.map(word => ({ value: word, label: word }));

function Labelled({ label, select }: { label: string; select: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {select(id)}
    </div>
  );
}

const One = ({ label, value, options, set }: OneProps) => (
  <Labelled
    label={label}
    select={id => <Select id={id} {...WINDOW} value={value} options={optionsOf(options)} onChange={set} />}
  />
);

const Many = ({ label, value, options, set }: ManyProps) => (
  <Labelled
    label={label}
    select={id => (
      <Select
        id={id}
        {...WINDOW}
        mode="multiple"
        value={[...value]}
        options={optionsOf(options)}
        onChange={words => set(words)}
      />
    )}
  />
);

const Tags = ({ label, value, set }: TagsProps) => (
  <Labelled
    label={label}
    select={id => (
      <Select id={id} mode="tags" open={false} tokenSeparators={[',']} value={[...value]} onChange={set} />
    )}
  />
);

/** The selects under Ant Design's (MIT, kept by its makers), which draw of a list what is in view, beside one for screen readers only. */
export default {
  forms: { windowed: formOf({ type: One, topics: Many, scopes: Tags }) },
  Around: ({ children }) => (
    <>
      <style>{'.rc-select-dropdown-hidden { display: none; }'}</style>
      {children}
    </>
  ),
} satisfies Kit;
