import { namesOf } from '../dom/names.ts';
import { follows, holds, parentOf, partAround } from '../dom/tree.ts';
import { CROSS, listsOptions, readText, shownWord } from '../dom/values.ts';
import type { Box } from '../form/boxes.ts';
import { type ControlToken, isOpenedBy, type Token } from '../form/scene.ts';
import { fieldOf, topicOf, unknownTopicKey } from '../vocabulary/words.ts';
import type { Transfer, TransferItem } from './field-control.ts';
import { keyOf, unknownKey } from './topic-boxes.ts';
import { moverIn } from './transfer-buttons.ts';

/** What a list says that is empty. */
const NOTHING = /^\W*(no|none|nothing|empty|drag|drop)\b/i;
const LIST = 'select,[role=listbox]';
const LINE = 'li,[role=listitem]';

interface Pane {
  /** What holds the list and its caption, without the other list. */
  readonly around: Element;
  readonly list: Element;
  readonly items: readonly TransferItem[];
}

/**
 * The two lists between which topics are moved, as far as their captions tell which is which, and all that stands in them is
 * told; else null.
 */
export function transferIn(tokens: readonly Token[], boxes: readonly Box[]): Transfer | null {
  const [offered, taken] = [captionOf(OFFERED, tokens), captionOf(TAKEN, tokens)];
  if (!offered || !taken || offered === taken) return null;
  const panes = [paneOf(offered, taken, tokens, boxes), paneOf(taken, offered, tokens, boxes)] as const;
  const [available, selected] = panes;
  const around = available && selected && partAround(available.around, selected.around);
  if (!around) return null;
  const keys = [...available.items, ...selected.items].map(({ key }) => key);
  if (new Set(keys).size < keys.length || !keys.some(key => topicOf(key))) return null;
  if (panes.some(pane => pane && isCutShort(pane, tokens))) return null;
  const items = [...available.items, ...selected.items].map(({ element }) => element);
  const isRight = follows(available.around, selected.around);
  const move = moverIn(around, items, isRight, tokens);
  return {
    available: available.items,
    selected: selected.items,
    ...move,
    elements: [...new Set([available.list, selected.list, ...items])],
  };
}

/** The one text, or list named so, that says which list it is; null where there are several. */
function captionOf(words: RegExp, tokens: readonly Token[]): Element | null {
  const isNamed = ({ element }: ControlToken) => namesOf(element).some(({ text }) => words.test(text));
  const lists = tokens.flatMap(token =>
    token.kind === 'control' && token.control === 'choice' && isNamed(token) ? [token.element] : [],
  );
  const texts = tokens.flatMap(token =>
    token.kind === 'text' &&
    !token.within &&
    isCaption(token.text, words) &&
    fieldOf(token.text) === undefined
      ? [token.element]
      : [],
  );
  const [only, ...more] = new Set(lists.length > 0 ? lists : texts);
  return only && more.length === 0 ? only : null;
}

/** What stands around a list's caption without the other list's, with its items; null where they cannot be told. */
function paneOf(
  caption: Element,
  other: Element,
  tokens: readonly Token[],
  boxes: readonly Box[],
): Pane | null {
  let element = caption;
  for (let next = parentOf(element); next && !holds(next, other); next = parentOf(next)) element = next;
  const [list, ...more] = [element, ...element.querySelectorAll(LIST)].filter(each => each.matches(LIST));
  if (more.length > 0) return null;
  const items = list ? linesOf(list, 'option,[role=option]') : ticksIn(element, caption, tokens, boxes);
  const lines = items ?? (element.querySelector(LINE) ? linesOf(element, LINE) : null);
  return lines ? { around: element, list: list ?? element, items: lines } : null;
}

function linesOf(list: Element, selector: string): TransferItem[] {
  const lines = Array.from(list.querySelectorAll(selector)).filter(line => !line.querySelector(selector));
  return lines.flatMap(element => {
    const text = (element.localName === 'option' ? (element.textContent ?? '') : shownWord(element))
      .replace(CROSS, '')
      .trim();
    const key = NOTHING.test(text) ? '' : (topicOf(text) ?? unknownTopicKey(text));
    return key ? [{ element, key }] : [];
  });
}

/** The boxes that mark what is about to be moved; one over all of them stands before the caption, or with it. Null without any. */
function ticksIn(
  pane: Element,
  caption: Element,
  tokens: readonly Token[],
  boxes: readonly Box[],
): TransferItem[] | null {
  const inPane = boxes.filter(({ token }) => tokens.includes(token) && holds(pane, token.element));
  if (inPane.length === 0) return null;
  return inPane
    .filter(
      ({ token, owned }) => follows(caption, token.element) && !owned.some(text => text.element === caption),
    )
    .flatMap(box => {
      const key = keyOf(box) ?? unknownKey(box, false);
      return key ? [{ element: box.token.element, key }] : [];
    });
}

/** Whether a list shows a part of what is in it: a word is typed into its filter, or it says another number than stands there. */
function isCutShort({ around: pane, items }: Pane, tokens: readonly Token[]): boolean {
  const isFiltered = tokens.some(
    token =>
      token.kind === 'control' &&
      token.control === 'text' &&
      holds(pane, token.element) &&
      readText(token.element),
  );
  const isItem = (text: Element) =>
    items.some(item => holds(item.element, text) || item.element.contains(text));
  const said = tokens.flatMap(token =>
    token.kind === 'text' && holds(pane, token.element) && !isItem(token.element) ? token.text : [],
  );
  const numbers = said.flatMap(text => (topicOf(text) ? [] : (text.match(/\d+/g) ?? [])));
  return isFiltered || (numbers.length > 0 && !numbers.includes(String(items.length)));
}

/** What stands over the list of those that may be chosen. */
const OFFERED = /^\W*(available|unselected|not selected|unassigned|source|offered)\b/i;
/** What stands over the list of the chosen. */
const TAKEN = /^\W*(selected|chosen|assigned|target|subscribed)\b/i;
const LONGEST = 40;
/** What the buttons between two lists say: arrows, or the words for them. */
const MOVES = /^(\W*|(move|add|remove|to the|assign|unassign|transfer)\b.*)$/i;

/**
 * Whether topics are chosen by moving them from one list to another: they stand in both, and what is marked there is
 * only about to be moved.
 */
export function isTransfer(tokens: readonly Token[], topics: readonly Box[]): boolean {
  const lists = tokens.filter(
    token => token.kind === 'control' && offersTopics(token.element) && !isOpenedBy(token.element, tokens),
  );
  if (lists.length > 1 || areMoved(tokens, topics)) return true;
  const captionAt = (words: RegExp) =>
    tokens.findIndex(token => token.kind === 'text' && isCaption(token.text, words));
  const captions = [captionAt(OFFERED), captionAt(TAKEN)];
  return !captions.includes(-1) && areUnder(captions, tokens, topics);
}

/** Whether a text says which of the two lists it stands over, by `OFFERED` or `TAKEN`. */
function isCaption(text: string, words: RegExp): boolean {
  return text.length < LONGEST && words.test(text);
}

/** Whether topics stand behind the captions of two lists, or in their part: lists of sites may follow on topics. */
function areUnder(captions: readonly number[], tokens: readonly Token[], topics: readonly Box[]): boolean {
  const [one, other] = captions.map(index => tokens[index]?.element);
  const part = one && other ? partAround(one, other) : null;
  const isUnder = ({ token }: Box) =>
    tokens.indexOf(token) > Math.min(...captions) || (part !== null && holds(part, token.element));
  return topics.length === 0 || topics.some(isUnder);
}

function offersTopics(element: Element): boolean {
  if (!listsOptions(element)) return false;
  const options = Array.from(element.querySelectorAll('option,[role=option]'));
  return options.some(option => topicOf(option.textContent ?? '') !== undefined);
}

/** Whether the boxes of topics stand on two sides of buttons, and of nothing else that moves them. */
function areMoved(tokens: readonly Token[], topics: readonly Box[]): boolean {
  const between = topics.slice(1).map((box, at) => buttonsBetween(tokens, topics[at], box));
  const groups = between.filter(buttons => buttons.length > 0);
  return groups.length === 1 && (groups[0]?.length ?? 0) > 1 && groups[0]?.every(moves(tokens)) === true;
}

function buttonsBetween(tokens: readonly Token[], one: Box | undefined, next: Box): ControlToken[] {
  const from = one ? tokens.indexOf(one.token) : -1;
  return tokens
    .slice(from + 1, Math.max(tokens.indexOf(next.token), 0))
    .filter((token): token is ControlToken => token.kind === 'control' && token.control === 'button');
}

const moves =
  (tokens: readonly Token[]) =>
  ({ element }: ControlToken): boolean => {
    const shown = tokens.flatMap(token =>
      token.kind === 'text' && token.within === element ? [token.text] : [],
    );
    const texts = [...shown, ...namesOf(element).map(({ text }) => text)];
    return texts.every(text => MOVES.test(text.trim()));
  };
