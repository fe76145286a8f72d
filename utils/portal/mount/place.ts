import { isElement, parentOf } from '../dom/tree.ts';

/** Where one of our elements goes: into `parent`, before `before` or at the end. */
export interface Place {
  readonly parent: Node;
  readonly before: Node | null;
  /** Set for an element that lies over the page and takes no room in it: over all of it, or in a corner. */
  readonly over?: 'page' | 'corner';
}

/** Elements that may only hold certain children, or are a control or its label. */
const CLOSED = new Set(
  'label button a select ul ol dl tr thead tbody table option p span slot summary'.split(' '),
);

/** The places at an element's end and right after it, as far as blocks are laid out one below the other there. */
export function placesAt(element: Element): Place[] {
  return [...placeInside(element), ...placeAfter(element)];
}

/** The place at an element's end. A custom element with a shadow root shows what is put into it where it likes. */
export function placeInside(element: Element): Place[] {
  return !isClosed(element) && !element.shadowRoot && !isInline(element) && stacks(element)
    ? [{ parent: element, before: null }]
    : [];
}

/** As wide as its content, such as a switch with its text: too narrow, and often pressed as a whole. */
function isInline(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return display.startsWith('inline');
}

/** The place right after an element. */
export function placeAfter(element: Element): Place[] {
  return isBesideFreely(element) ? [{ parent: parentNodeOf(element), before: element.nextSibling }] : [];
}

/** The place right before an element. */
export function placeBefore(element: Element): Place[] {
  return isBesideFreely(element) ? [{ parent: parentNodeOf(element), before: element }] : [];
}

function parentNodeOf(element: Element): Node {
  return element.parentNode ?? element;
}

function isBesideFreely(element: Element): boolean {
  const { parentNode } = element;
  const view = element.ownerDocument.defaultView;
  if (!parentNode || !view || (isElement(parentNode) && isClosed(parentNode))) return false;
  if (/absolute|fixed/.test(view.getComputedStyle(element).position)) return false;
  const around = boxAround(element);
  return around !== null && stacks(around);
}

/** The element that lays another one out: past slots and others without a box of their own. */
function boxAround(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  let at = parentOf(element);
  while (at && view?.getComputedStyle(at).display === 'contents') at = parentOf(at);
  return at;
}

/** What is put into a text that people edit would become a part of it. */
function isClosed(element: Element): boolean {
  return (
    CLOSED.has(element.localName) ||
    element.closest('[contenteditable]:not([contenteditable=false])') !== null
  );
}

/** Whether an element lays its children out one below the other. */
function stacks(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const { display, flexDirection, gridTemplateColumns } = view.getComputedStyle(element);
  if (display === 'flex') return flexDirection === 'column';
  if (display === 'grid') return gridTemplateColumns.trim().split(/\s+/).length === 1;
  return /^(block|flow-root|list-item|table-cell|inline-block)$/.test(display);
}
