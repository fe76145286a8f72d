import { iconWords } from '../dom/icons.ts';
import { namesOf } from '../dom/names.ts';
import { holds } from '../dom/tree.ts';
import { BUTTON, shownText } from '../dom/values.ts';
import type { Token } from '../form/scene.ts';
import type { Transfer } from './field-control.ts';

/** Moves all there are, whether they are marked or not, changes their order, or does something with the whole form. */
const OTHERS =
  /\b(webhook|save|cancel|all|double|up|down|top|bottom|first|last|start|end)\b|[>›→▶⇒][>›→▶⇒]|[<‹←◀⇐][<‹←◀⇐]|[»«]/i;
const ADDS =
  /\b(add|assign|include|subscribe|choose|select|(to|in) (the )?(target|selected|chosen|assigned))\b/i;
const REMOVES =
  /\b(remove|unassign|exclude|unsubscribe|deselect|unselect|(to|in) (the )?(source|available|offered|unselected))\b/i;
const RIGHT = /[>›→▶⇒]|\bright\b/i;
/** A plus, a cross or an arrow, as it is shown or called. */
const SIGN = /^\P{L}+$|^x$|\b(plus|close|cross|times|trash|arrow|chevron)\b/iu;
const LEFT = /[<‹←◀⇐]|\bleft\b/i;

/**
 * The button that moves marked lines into the list of the chosen, and the one that moves them out: by its words, else by the
 * way its arrow points. Null where none or several may be it. `isRight` where the chosen stand behind the others.
 */
export function moverIn(
  part: Element,
  items: readonly Element[],
  isRight: boolean,
  tokens: readonly Token[],
): Pick<Transfer, 'add' | 'remove'> {
  const buttons = tokens.filter(token => token.kind === 'control' && token.control === 'button');
  const own = buttons
    .map(({ element }) => element)
    .filter(button => holds(part, button) && !items.some(item => holds(item, button)));
  const [adds, removes] = isRight ? [RIGHT, LEFT] : [LEFT, RIGHT];
  return { add: oneOf(own, ADDS, REMOVES, adds), remove: oneOf(own, REMOVES, ADDS, removes) };
}

/** The one button in a line of a list that moves it: it says so, or shows a sign. */
export function ownMover(line: Element): Element | null {
  const [only, ...more] = line.querySelectorAll(BUTTON);
  if (!only || more.length > 0) return null;
  const words = wordsOf(only);
  return [ADDS, REMOVES, SIGN].some(says => says.test(words)) ? only : null;
}

function oneOf(buttons: readonly Element[], says: RegExp, opposite: RegExp, arrow: RegExp): Element | null {
  const found = buttons.filter(button => {
    const words = wordsOf(button);
    if (OTHERS.test(words)) return false;
    return says.test(words) !== opposite.test(words)
      ? says.test(words)
      : !says.test(words) && arrow.test(words);
  });
  const [only, ...more] = found;
  return only && more.length === 0 ? only : null;
}

/** What a button says; the names of what is drawn in it count where it says nothing. */
function wordsOf(button: Element): string {
  const said = [shownText(button), ...namesOf(button).map(({ text }) => text)].join(' ').trim();
  return said === '' ? iconWords(button) : said;
}
