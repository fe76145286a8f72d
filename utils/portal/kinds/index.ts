import { checkBox } from './check-box.ts';
import { headerRows } from './headers.ts';
import type { ControlOf, FieldControl, Kind, Value, WordOf } from './kind.ts';
import { list } from './list.ts';
import { options } from './options.ts';
import { text } from './text.ts';
import { topics } from './topics.ts';
import { word } from './word.ts';

type Name = FieldControl['kind'];

/** Every kind of control, those first that are surer of theirs. A further one is a file and a line here. */
const kinds: { readonly [Each in Name]: Kind<ControlOf<Each>> } = {
  'header-rows': headerRows,
  topics,
  options,
  choice: list,
  checkbox: checkBox,
  word,
  text,
};

/** The kinds as a list. */
export const allKinds: readonly Omit<Kind<never>, 'elements' | 'read'>[] = Object.values(kinds);

const kindOf = <Each extends Name>(control: ControlOf<Each>): Kind<ControlOf<Each>> => kinds[control.kind];

/** The elements that a control takes up, so that no other field claims them. */
export const elementsOf = (control: FieldControl): readonly Element[] => kindOf(control).elements(control);

/** What a control holds; null where that cannot be told. */
export const readControl = (control: FieldControl, wordOf?: WordOf): Value | null =>
  kindOf(control).read(control, wordOf);

/** What the first kind gives that knows a control. */
export function firstOf<T>(of: (kind: (typeof allKinds)[number]) => T | null | undefined): T | null {
  for (const kind of allKinds) {
    const found = of(kind);
    if (found) return found;
  }
  return null;
}
