import { CheckBox, disclosure, RadioGroup, Segments, Switch } from './aria-kinds.tsx';
import { ComboMany, Editable, ListBox, ListBoxMany, SelectOnly, Tags } from './aria-lists.tsx';
import { HeaderJson, HeaderLines, HeaderRows } from './header-kinds.tsx';
import { answered, type Form, type Kit } from './kit.tsx';
import * as native from './native-kinds.tsx';
import { Counted, Grouped, PlainSelect } from './rarer-kinds.tsx';

const plain: Form = {
  enabled: answered(PlainSelect, 'Enabled', 'Disabled'),
  type: PlainSelect,
  text: native.TextBox,
  topics: native.CheckBoxes,
  scopes: Tags,
  verify: answered(PlainSelect, 'Yes', 'No'),
  headers: HeaderRows,
  fold: disclosure(true),
};

const forms: Readonly<Record<string, Form>> = {
  native: {
    enabled: answered(native.Radios, 'Enabled', 'Disabled'),
    type: native.Select,
    text: native.TextBox,
    topics: native.CheckBoxes,
    scopes: Tags,
    verify: native.CheckBox,
    headers: HeaderRows,
    fold: native.Details,
  },
  'native lists': {
    enabled: answered(native.Select, 'Enabled', 'Disabled'),
    type: native.Radios,
    text: native.LateTextBox,
    topics: native.SelectMany,
    scopes: Tags,
    verify: answered(native.Radios, 'Yes', 'No'),
    headers: HeaderJson,
    fold: disclosure(false),
  },
  'aria buttons': {
    enabled: Switch,
    type: SelectOnly,
    text: native.TextBox,
    topics: ListBoxMany,
    scopes: Tags,
    verify: CheckBox,
    headers: HeaderLines,
    fold: disclosure(true),
  },
  'aria boxes': {
    enabled: answered(RadioGroup, 'Enabled', 'Disabled'),
    type: Editable,
    text: native.TextBox,
    topics: ComboMany,
    scopes: Tags,
    verify: Switch,
    headers: HeaderRows,
    fold: disclosure(false),
  },
  'aria lists': {
    enabled: answered(Segments, 'Enabled', 'Disabled'),
    type: ListBox,
    text: native.TextBox,
    topics: ListBoxMany,
    scopes: Tags,
    verify: answered(SelectOnly, 'Yes', 'No'),
    headers: HeaderRows,
    fold: disclosure(true),
  },
  plain,
  counted: { ...plain, topics: Counted, type: native.Select },
  grouped: { ...plain, topics: Grouped, type: native.Select },
};

export default { forms, Around: ({ children }) => children } satisfies Kit;
