import { columnHead, namesOf } from '../dom/names.ts';
import { holds, parentOf, partAround } from '../dom/tree.ts';
import { type Captions, captionsOver, captionText, cellAt, overFields } from '../form/captions.ts';
import type { ControlToken, TextToken, Token } from '../form/scene.ts';
import { headerPartOf } from '../vocabulary/words.ts';
import type { HeaderPair } from './field-control.ts';
import { standsRemoverBetween } from './header-buttons.ts';

/** What a box of a header row holds; what is said of a header beside its name and value is not sent. */
type HeaderPart = 'name' | 'value' | 'other';

/** What is said of something beside its name and value. */
export const REMARK = /^(comments?|descriptions?|notes?|remarks?)\b/i;

/** What a box of a header row is named as, by itself or by the head of its column. */
export function headerPart({ element }: ControlToken): HeaderPart | undefined {
  const names = namesOf(element).filter(({ source }) => source !== 'group');
  for (const { text } of names) {
    const part = headerPartNamed(text);
    if (part) return part;
  }
  const head = columnHead(element);
  return head === null ? undefined : (headerPartNamed(captionText(head)) ?? 'other');
}

/** The part of a header that a text names, whatever its number. */
export function headerPartNamed(text: string): HeaderPart | undefined {
  return headerPartOf(text.replace(/[\d#]+/g, '')) ?? (REMARK.test(text.trim()) ? 'other' : undefined);
}

/**
 * Pairs the boxes of a part of the form to rows: by their names, by captions over columns of them, else two by two where the
 * markup keeps each pair together; null in doubt.
 */
export function pairsOf(boxes: readonly ControlToken[], region: readonly Token[]): HeaderPair[] | null {
  const parts = boxes.map(headerPart);
  if (parts.every(part => part === undefined)) return pairsByCaptions(boxes, region);
  const rows: HeaderPair[] = [];
  const order = parts[0] === 'value' ? 'value' : 'name';
  let first: ControlToken | null = null;
  for (const [index, box] of boxes.entries()) {
    const isFirst = parts[index] ? parts[index] === order : first === null;
    if (isFirst) first = box;
    else if (first) {
      const [one, other] = [first.element, box.element];
      rows.push(order === 'name' ? { name: one, value: other } : { name: other, value: one });
      first = null;
    } else return null;
  }
  return first ? null : rows;
}

function pairsByCaptions(boxes: readonly ControlToken[], region: readonly Token[]): HeaderPair[] | null {
  const captions = captionsOver(boxes, region);
  if (captions) return pairsUnder(captions, boxes, region);
  const at = (token: Token | undefined) => (token ? region.indexOf(token) : -1);
  const texts = region.filter((token): token is TextToken => token.kind === 'text' && !token.within);
  const of = (part: HeaderPart) => texts.filter(({ text }) => headerPartOf(text) === part);
  const [names, values] = [of('name'), of('value')];
  // Each box has its own, below it or behind it.
  if (values.length > 1 || names.some(name => at(name) > at(boxes[0])))
    return at(names[0]) < at(values[0]) ? pairsByPlace(boxes, region) : null;
  const first = boxes.filter(box => at(box) < at(values[0]));
  // "Name", all names, "Value", all values.
  if (first.length > 1 && first.length < boxes.length)
    return pairsOfColumns(first, boxes.slice(first.length));
  const isAbove = (text: TextToken) => at(text) < at(boxes[0]);
  const remarks = texts.filter(text => isAbove(text) && REMARK.test(text.text.trim()));
  return remarks.length === 0 ? pairsByPlace(boxes, region) : null;
}

/** Each row's box under "Name" and its box under "Value"; two by two where only these captions are there, in this order. */
function pairsUnder(
  captions: Captions,
  boxes: readonly ControlToken[],
  region: readonly Token[],
): HeaderPair[] | null {
  const rows = new Map<unknown, Partial<Record<HeaderPart, Element[]>>>();
  for (const box of boxes) {
    const cell = cellAt(box, captions, boxes, region);
    const part = headerPartNamed(cell?.caption ?? '') ?? 'other';
    const row = rows.get(cell?.row) ?? {};
    rows.set(cell?.row, { ...row, [part]: [...(row[part] ?? []), box.element] });
  }
  const pairs = Array.from(rows.values()).flatMap(({ name = [], value = [] }): HeaderPair[] => {
    const [[one], [other]] = [name, value];
    return one && other && name.length + value.length === 2 ? [{ name: one, value: other }] : [];
  });
  const [one, , ...more] = overFields(captions.cells);
  const isNameFirst = one !== undefined && headerPartOf(captionText(one)) === 'name';
  if (pairs.length < rows.size) return isNameFirst && more.length === 0 ? pairsByPlace(boxes, region) : null;
  const [name, value] = ['name', 'value'].map(part =>
    captions.cells.find(cell => headerPartOf(captionText(cell)) === part),
  );
  return name && value && pairs.some(pair => standCrosswise(pair, { name, value })) ? null : pairs;
}

function pairsOfColumns(
  names: readonly ControlToken[],
  values: readonly ControlToken[],
): HeaderPair[] | null {
  const rows = names.flatMap((name, index) => {
    const value = values[index];
    return value ? [{ name: name.element, value: value.element }] : [];
  });
  return values.length === names.length ? rows : null;
}

function pairsByPlace(boxes: readonly ControlToken[], region: readonly Token[]): HeaderPair[] | null {
  if (boxes.length % 2 !== 0) return null;
  const rows: HeaderPair[] = [];
  for (let index = 0; index < boxes.length; index += 2) {
    const [name, value, next] = boxes.slice(index, index + 3);
    if (!name || !value || standsRemoverBetween(name, value, region)) return null;
    const row = partAround(name.element, value.element);
    if (next && row && holds(row, next.element) && !isFlat(boxes)) return null;
    const pair = { name: name.element, value: value.element };
    if (looksReversed(pair)) return null;
    rows.push(pair);
  }
  return rows;
}

/** All boxes side by side under one parent, as in a grid of two columns. */
function isFlat(boxes: readonly ControlToken[]): boolean {
  const [first] = boxes;
  return first !== undefined && boxes.every(box => parentOf(box.element) === parentOf(first.element));
}

/** Whether a person meets a row's second box before its first, as where a style turns their order round. */
function looksReversed({ name, value }: HeaderPair): boolean {
  const [one, other] = [name.getBoundingClientRect(), value.getBoundingClientRect()];
  if (isUnseen(one) || isUnseen(other)) return false;
  const isRightToLeft = name.ownerDocument.defaultView?.getComputedStyle(name).direction === 'rtl';
  const isBeside = other.top < one.bottom && one.top < other.bottom;
  if (!isBeside) return other.bottom <= one.top;
  return isRightToLeft ? one.right <= other.left : other.right <= one.left;
}

/** Whether each of two boxes stands under the other one's caption. */
function standCrosswise({ name, value }: HeaderPair, captions: HeaderPair): boolean {
  const middles = [name, value, captions.name, captions.value].map(element => {
    const place = element.getBoundingClientRect();
    return isUnseen(place) ? Number.NaN : (place.left + place.right) / 2;
  });
  const [first = 0, second = 0, one = 0, other = 0] = middles;
  const isNearer = (box: number, far: number, near: number) => Math.abs(box - far) < Math.abs(box - near);
  return isNearer(first, other, one) && isNearer(second, one, other);
}

function isUnseen({ width, height }: DOMRect): boolean {
  return width === 0 && height === 0;
}

/** A row of a table, apart from its head. */
const ROW = 'tr:not(:has(th)),[role=row]:not(:has([role=columnheader]))';
const TYPED = 'input,textarea,select,[contenteditable]';
/** A name with hyphens, alone or as the begin of a line; hardly any other text is written so. */
const HEADER = /^[A-Za-z0-9!#$%&'*+.^_`|~]+(-[A-Za-z0-9!#$%&'*+.^_`|~]+)+(:|$)/;

/** One cell alone says that there is nothing, and captions say what stands below. */
function isOfText(row: Element): boolean {
  const cells = Array.from(row.children, cell => cell.textContent ?? '');
  return cells.length > 1 && !cells.some(headerPartOf) && row.querySelector(TYPED) === null;
}

/** Whether words stand around an element, as around an example in a hint. */
function isInSentence({ parentNode }: Element): boolean {
  return Array.from(parentNode?.childNodes ?? []).some(
    ({ nodeType, nodeValue }) => nodeType === 3 && /\p{L}{2}/u.test(nodeValue ?? ''),
  );
}

/** Whether headers stand there as texts: what is typed below or above them is one that is still to be added. */
export function standsInRowsOfText(region: readonly Token[]): boolean {
  return region.some(token => {
    if (token.kind !== 'text' || token.within) return false;
    const row = token.element.closest(ROW);
    return row ? isOfText(row) : HEADER.test(token.text) && !isInSentence(token.element);
  });
}
