import { Tags } from './aria-lists.tsx';
import { HeaderRows } from './header-kinds.tsx';
import { answered, type Form } from './kit.tsx';
import * as native from './native-kinds.tsx';

/** A form in which these fields are of a kit's kinds; all others are as HTML has them. */
export const formOf = (kinds: Partial<Form>): Form => ({
  enabled: answered(native.Radios, 'Enabled', 'Disabled'),
  type: native.Select,
  text: native.TextBox,
  topics: native.CheckBoxes,
  scopes: Tags,
  verify: native.CheckBox,
  headers: HeaderRows,
  fold: native.Details,
  ...kinds,
});
