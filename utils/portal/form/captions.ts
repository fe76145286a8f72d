import { holds, parentOf, partAround } from '../dom/tree.ts';
import { headerPartOf } from '../vocabulary/words.ts';
import type { TextToken, Token } from './scene.ts';

/** The plain texts in one line over columns of boxes, as a table has heads: a cell may be empty. */
export interface Captions {
  readonly line: Element;
  readonly cells: readonly Element[];
}

/** A column of a row, by its caption. */
export interface Cell {
  readonly row: unknown;
  readonly caption: string;
}

/** Captions under which nothing is typed or chosen. */
const WITHOUT_FIELD = /^(#|no\.?|nr\.?|actions?|remove|delete)?$/i;

const FIELD = 'input,textarea,select,[role],[contenteditable]:not([contenteditable=false])';

/** The captions in `region` that stand over all of `boxes`, a header's name and its value among them. */
export function captionsOver(boxes: readonly Token[], region: readonly Token[]): Captions | null {
  const [first] = boxes;
  if (!first) return null;
  const texts = region
    .slice(0, region.indexOf(first))
    .filter((token): token is TextToken => token.kind === 'text' && !token.within);
  const [name, ...names] = texts.filter(({ text }) => headerPartOf(text) === 'name');
  const [value, ...values] = texts.filter(({ text }) => headerPartOf(text) === 'value');
  const line = name && value && partAround(name.element, value.element);
  if (!line || names.length > 0 || values.length > 0) return null;
  const own = Array.from(line.children).find(child => holds(child, name.element));
  const isOfRegion = (cell: Element) =>
    captionText(cell) === '' || texts.some(({ element }) => holds(cell, element));
  return own ? { line, cells: lineOf(own).filter(cell => isCell(cell) && isOfRegion(cell)) } : null;
}

/** An empty cell, or a word or a few; a sentence is none, nor is the number of the first row. */
function isCell(cell: Element): boolean {
  return /^(#|no\.|\p{L}[^.!?]{0,28})?$/iu.test(captionText(cell));
}

/** A caption's text in one line. */
export function captionText({ textContent }: Element): string {
  return textContent?.replace(/\s+/gu, ' ').trim() ?? '';
}

/** Those under which something is typed or chosen. */
export function overFields(cells: readonly Element[]): Element[] {
  return cells.filter(cell => !WITHOUT_FIELD.test(captionText(cell)));
}

/** Whether a text is one of such captions, side by side with those of the name and the value, and no label of what comes next. */
export function isCaption(text: Element): boolean {
  return [text, text.parentElement].some(cell => {
    const parts = (cell ? lineOf(cell) : []).map(each => headerPartOf(captionText(each)));
    return parts.includes('name') && parts.includes('value');
  });
}

/** An element and those beside it, up to the next ones with something to type or choose. */
function lineOf(element: Element): Element[] {
  const children = Array.from(element.parentElement?.children ?? []);
  const at = children.indexOf(element);
  const isField = (child: Element) => child.matches(FIELD) || child.querySelector(FIELD) !== null;
  const end = children.findIndex((child, index) => index > at && isField(child));
  return children.slice(children.slice(0, at).findLastIndex(isField) + 1, end < 0 ? undefined : end);
}

/**
 * The column in which a box stands: by its order among the fields of its row, where there are as many as captions for such,
 * else by the number of its cell, also where all rows stand in one part. `boxes` are those of all rows.
 */
export function cellAt(
  box: Token,
  { line, cells }: Captions,
  boxes: readonly Token[],
  region: readonly Token[],
): Cell | null {
  let row = parentOf(box.element);
  const isRow = (at: Element) => boxes.filter(({ element }) => holds(at, element)).length > 1;
  while (row && !isRow(row)) row = parentOf(row);
  if (!row) return null;
  const children = Array.from(row.children);
  const inRow = row === line ? children.slice(children.indexOf(cells.at(-1) ?? row) + 1) : children;
  const isField = (child: Element) =>
    region.some(
      token => token.kind === 'control' && token.control !== 'button' && holds(child, token.element),
    );
  const fields = inRow.filter(isField);
  const named = overFields(cells);
  const inOrder = cellAmong(fields, named, box);
  if (fields.length === named.length) return inOrder;
  return cellAmong(inRow, cells, box) ?? (row === line ? inOrder : null);
}

/** The column of a box among parts of which each row has as many as there are captions. */
function cellAmong(parts: readonly Element[], captions: readonly Element[], { element }: Token): Cell | null {
  const at = parts.findIndex(part => holds(part, element));
  const column = at % captions.length;
  const caption = captions[column];
  return caption && parts.length % captions.length === 0
    ? { row: parts[at - column], caption: captionText(caption) }
    : null;
}
