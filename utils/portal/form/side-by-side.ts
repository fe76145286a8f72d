import { holds, parentOf } from '../dom/tree.ts';
import { looksAlike } from '../dom/visible.ts';
import { fieldOf, headerPartOf } from '../vocabulary/words.ts';
import { isTitle, MARK } from './rows.ts';
import type { ControlToken, TextToken, Token } from './scene.ts';

/** The tokens of a form with each box right behind its caption, and which caption stands over which box. */
export interface Captioned {
  readonly tokens: readonly Token[];
  readonly captions: ReadonlyMap<Token, TextToken>;
}

/** Captions side by side over as many boxes: `from` and `to` are the token indexes of the whole, `to` exclusive. */
interface Line {
  readonly captions: readonly TextToken[];
  readonly boxes: readonly ControlToken[];
  readonly from: number;
  readonly to: number;
}

const CELL = 'td,th';
/** How far neighbours may reach over each other, in CSS pixels. */
const NEAR = 2;
const LONGEST = 40;

/**
 * Puts boxes that stand side by side under as many captions, as in a grid or a table, behind the caption over each. What the
 * page does not show so plainly stays as it is.
 */
export function withBoxesBehindCaptions(tokens: readonly Token[]): Captioned {
  const ordered: Token[] = [];
  const captions = new Map<Token, TextToken>();
  let done = 0;
  tokens.forEach((token, index) => {
    const line = index < done || !isAnswered(token) ? null : lineAt(tokens, index);
    if (!line || line.from < done) return;
    ordered.push(...tokens.slice(done, line.from), ...inColumns(line, tokens));
    line.boxes.forEach((box, at) => {
      const caption = line.captions[at];
      if (caption) captions.set(box, caption);
    });
    done = line.to;
  });
  return done === 0 ? { tokens, captions } : { tokens: [...ordered, ...tokens.slice(done)], captions };
}

function inColumns({ captions, boxes, to }: Line, tokens: readonly Token[]): Token[] {
  const at = [...captions, ...boxes].map(token => tokens.indexOf(token));
  const part = (index: number) => tokens.slice(at[index], at[index + 1] ?? to);
  return captions.flatMap((_, index) => [...part(index), ...part(captions.length + index)]);
}

function lineAt(tokens: readonly Token[], first: number): Line | null {
  // Most boxes have one label: the boxes behind them need not be counted.
  if (captionsBefore(tokens, first, 2).length < 2) return null;
  const [boxes, to] = boxesFrom(tokens, first);
  const captions = boxes.length > 1 ? captionsBefore(tokens, first, boxes.length) : [];
  const [caption] = captions;
  if (!caption || captions.length < boxes.length || !captions.some(({ text }) => fieldOf(text))) return null;
  if (!captions.every(({ element, text }) => looksAlike(element, caption.element) && text.length < LONGEST))
    return null;
  // Rows of headers are told by captions of their own.
  if (captions.some(({ text }) => headerPartOf(text) === 'value')) return null;
  return standOver(captions, boxes) ? { captions, boxes, from: tokens.indexOf(caption), to } : null;
}

/** The boxes up to the next title, with the index behind the last of them; none where others stand among them. */
function boxesFrom(tokens: readonly Token[], first: number): [ControlToken[], number] {
  const boxes: ControlToken[] = [];
  let to = first;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || (isFree(token) && (isTitle(token.text) || fieldOf(token.text) !== undefined))) break;
    if (token.kind === 'control' && /^(radio|toggle)$/.test(token.control)) return [[], first];
    const last = boxes.at(-1);
    if (isAnswered(token)) boxes.push(token);
    if (isAnswered(token) || (last && token.kind === 'text' && token.within === last.element)) to = index + 1;
  }
  return [boxes, to];
}

function captionsBefore(tokens: readonly Token[], first: number, count: number): TextToken[] {
  const captions: TextToken[] = [];
  for (let index = first - 1; index >= 0 && captions.length < count; index--) {
    const token = tokens[index];
    if (!token || !isFree(token)) break;
    if (!MARK.test(token.text)) captions.unshift(token);
  }
  return captions;
}

function isFree(token: Token): token is TextToken {
  return token.kind === 'text' && token.within === null;
}

function isAnswered(token: Token): token is ControlToken {
  return token.kind === 'control' && /^(text|choice|checkbox)$/.test(token.control);
}

/** Whether each caption stands over its own box and over no other; without a layout, only a table tells. */
function standOver(captions: readonly Token[], boxes: readonly Token[]): boolean {
  const all = [...captions, ...boxes].map(({ element }) => element);
  const [heads, cells] = [captions, boxes].map(tokens => tokens.map(({ element }) => cellOf(element, all)));
  if (!heads || !cells) return false;
  const places = [heads, cells].map(elements => elements.map(element => element.getBoundingClientRect()));
  const [over = [], under = []] = places;
  if ([...over, ...under].every(({ width }) => width === 0))
    return heads.every((head, at) => cells[at] !== undefined && areInColumn(head, cells[at]));
  return over.every((head, at) =>
    under.every((cell, other) => head.bottom <= cell.top + NEAR && overlap(head, cell) === (at === other)),
  );
}

/** The largest part around an element that holds none of the others. */
function cellOf(element: Element, all: readonly Element[]): Element {
  let cell = element;
  for (let next = parentOf(cell); next; next = parentOf(next)) {
    const around = next;
    if (all.some(other => other !== element && holds(around, other))) break;
    cell = next;
  }
  return cell;
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right - NEAR && other.left < one.right - NEAR;
}

function areInColumn(head: Element, cell: Element): boolean {
  const number = (element: Element) => Array.from(element.parentElement?.children ?? []).indexOf(element);
  const isTable = [head, cell].every(element => element.matches(CELL));
  return isTable && head.closest('table') === cell.closest('table') && number(head) === number(cell);
}
