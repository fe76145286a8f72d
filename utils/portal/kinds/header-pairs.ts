import { namesOf } from '../dom/names.ts';
import { holds, parentOf, partAround } from '../dom/tree.ts';
import { isRemark, isTitle } from '../form/rows.ts';
import type { ControlToken, TextToken, Token } from '../form/scene.ts';
import { headerPartOf } from '../vocabulary/words.ts';
import { type HeaderPair, standsRemoverBetween } from './write-header-rows.ts';

/** What a box of a header row holds; what is said of a header beside its name and value is not sent. */
type HeaderPart = 'name' | 'value' | 'other';

/** What a box of a header row is named as. */
export function headerPart({ element }: ControlToken): HeaderPart | undefined {
  const names = namesOf(element).filter(({ source }) => source !== 'group');
  return names.map(({ text }) => headerPartNamed(text)).find(part => part !== undefined);
}

/** The part of a header that a text names, whatever its number. */
export function headerPartNamed(text: string): HeaderPart | undefined {
  return headerPartOf(text.replace(/[\d#]+/g, '')) ?? (isRemark(text) ? 'other' : undefined);
}

/**
 * Pairs the boxes of a part of the form to rows: by their names, else two by two where the markup keeps each pair together
 * and the captions over them say nothing else; null in doubt.
 */
export function pairsOf(boxes: readonly ControlToken[], region: readonly Token[]): HeaderPair[] | null {
  const parts = boxes.map(headerPart);
  if (parts.every(part => part === undefined))
    return captionsAgree(boxes, region) ? pairsByPlace(boxes, region) : null;
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

/** Whether the captions in a part of the form say that a name comes before each value, and nothing else. */
function captionsAgree(boxes: readonly ControlToken[], region: readonly Token[]): boolean {
  const at = (token: Token | undefined) => (token ? region.indexOf(token) : -1);
  const texts = region.filter((token): token is TextToken => token.kind === 'text' && !token.within);
  const part = ({ text }: TextToken) => headerPartNamed(text);
  const [name, value] = [
    texts.find(text => part(text) === 'name'),
    texts.find(text => part(text) === 'value'),
  ];
  const above = texts.filter(text => at(text) < at(boxes[0]));
  if (above.some(text => part(text) === 'other')) return false;
  if (!value) return true;
  // Something else stands in the same line, or the value stands first.
  const others = above.slice(above.findIndex(part)).filter(text => !part(text) && isTitle(text.text));
  if (!name || at(value) < at(name) || others.length > 0) return false;
  // "Name", all names, "Value", all values.
  const isOver = boxes.filter(box => at(box) < at(value)).length < 2;
  return isOver && !looksReversed({ name: name.element, value: value.element });
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

/** Whether a person meets the second of two parts before the first, as where a style turns their order round. */
function looksReversed({ name, value }: HeaderPair): boolean {
  const [one, other] = [name.getBoundingClientRect(), value.getBoundingClientRect()];
  if (one.width === 0 || other.width === 0) return false;
  const isRightToLeft = name.ownerDocument.defaultView?.getComputedStyle(name).direction === 'rtl';
  const isBeside = other.top < one.bottom && one.top < other.bottom;
  if (!isBeside) return other.bottom <= one.top;
  return isRightToLeft ? one.right <= other.left : other.right <= one.left;
}
