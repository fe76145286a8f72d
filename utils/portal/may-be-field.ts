import { REMARK } from './header-pairs.ts';
import { isLocked } from './is-locked.ts';
import { namesOf } from './names.ts';
import type { Token } from './outline.ts';

/** Types of boxes in which no webhook's field is typed. */
const OTHERS =
  '[type=number],[type=email],[type=tel],[type=search],[type=date],[type=time],[type=datetime-local]';

/** Whether a token is a typed box that may be a field which nothing names: nothing says that it is for something else. */
export function mayBeField(token: Token, tokens: readonly Token[]): boolean {
  if (token.kind !== 'control' || token.control !== 'text' || isLocked(token.element)) return false;
  if (token.element.matches(OTHERS) || token.element.closest('[role=tree]')) return false;
  const before = tokens[tokens.indexOf(token) - 1];
  const caption = before?.kind === 'text' && !before.within ? before.text : '';
  return ![caption, ...namesOf(token.element).map(({ text }) => text)].some(text => REMARK.test(text.trim()));
}
