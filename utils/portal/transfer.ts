import type { Box } from './boxes.ts';
import type { Transfer, TransferItem } from './field-control.ts';
import { follows } from './follows.ts';
import { isCaption, OFFERED, TAKEN } from './is-transfer.ts';
import { namesOf } from './names.ts';
import type { ControlToken, Token } from './outline.ts';
import { readText, shownWord } from './read-value.ts';
import { CROSS } from './removes.ts';
import { keyOf, unknownKey } from './topic-key.ts';
import { moverIn } from './transfer-buttons.ts';
import { holds, parentOf, partAround } from './tree.ts';
import { fieldOf, topicOf, unknownTopicKey } from './words.ts';

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
