import type { Token } from './outline.ts';
import { headerPartOf } from './words.ts';

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
