import { CheckBox, disclosure, RadioGroup, Segments, Switch } from './aria-kinds.tsx';
import { ComboMany, Editable, ListBox, ListBoxMany, SelectOnly } from './aria-lists.tsx';
import { formOf } from './form-of.tsx';
import { HeaderJson, HeaderLines } from './header-kinds.tsx';
import { answered, type Kit } from './kit.tsx';
import * as native from './native-kinds.tsx';
import { BoxMenu, Counted, Grouped, PlainSelect, RoleAround, Slotted, Telling } from './rarer-kinds.tsx';
import { EnterTags, LateTags } from './tag-kinds.tsx';

const plain = {
  enabled: answered(PlainSelect, 'Enabled', 'Disabled'),
  verify: answered(PlainSelect, 'Yes', 'No'),
  fold: disclosure(true),
};

export default {
  forms: {
    native: formOf({}),
    'native lists': formOf({
      enabled: answered(native.Select, 'Enabled', 'Disabled'),
      type: native.Radios,
      text: native.LateTextBox,
      topics: native.SelectMany,
      verify: answered(native.Radios, 'Yes', 'No'),
      headers: HeaderJson,
      fold: disclosure(false),
    }),
    'aria buttons': formOf({
      enabled: Switch,
      type: SelectOnly,
      topics: ListBoxMany,
      verify: CheckBox,
      headers: HeaderLines,
      fold: disclosure(true),
    }),
    'aria boxes': formOf({
      enabled: answered(RadioGroup, 'Enabled', 'Disabled'),
      type: Editable,
      topics: ComboMany,
      verify: Switch,
      fold: disclosure(false),
    }),
    'aria lists': formOf({
      enabled: answered(Segments, 'Enabled', 'Disabled'),
      type: ListBox,
      topics: ListBoxMany,
      verify: answered(SelectOnly, 'Yes', 'No'),
      fold: disclosure(true),
    }),
    plain: formOf({ ...plain, type: PlainSelect }),
    counted: formOf({ ...plain, type: Slotted, topics: Counted }),
    grouped: formOf({ ...plain, topics: Grouped, scopes: EnterTags }),
    menus: formOf({ ...plain, enabled: Telling, type: RoleAround, topics: BoxMenu, scopes: LateTags }),
  },
  Around: ({ children }) => children,
} satisfies Kit;
