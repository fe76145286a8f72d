import { checkBox } from './check-box.ts';
import { headerRows } from './header-rows.ts';
import { headerText } from './header-text.ts';
import type { Kind } from './kind.ts';
import { list } from './list.ts';
import { options } from './options.ts';
import { tags } from './tags.ts';
import { text } from './text.ts';
import { topics } from './topics.ts';
import { word } from './word.ts';

/** Every kind of control, those first that are surer of theirs. A further one is a file and a line here. */
export const allKinds: readonly Omit<Kind<never>, 'of'>[] = [
  headerRows,
  headerText,
  topics,
  options,
  tags,
  list,
  checkBox,
  word,
  text,
];

/** What the first kind gives that knows a control. */
export function firstOf<T>(of: (kind: (typeof allKinds)[number]) => T | null | undefined): T | null {
  for (const kind of allKinds) {
    const found = of(kind);
    if (found) return found;
  }
  return null;
}
