import { childrenOf, follows, holds, isElement, parentOf } from '../dom/tree.ts';
import type { Section } from '../form/find-section.ts';
import type { LocatedField } from '../kinds/kind.ts';

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

/**
 * The places for the bar, best first: after the part of the form that holds the title, before the part that holds the
 * first of `fields`, before the parts around that, at the top of the form; then beside the title, after the fields, and at
 * the end of the form's parts. Where none of them leaves the page as it is, it lies over a corner of it.
 */
export function* placesUnderTitle(
  title: Element | null,
  fields: readonly Element[],
  root: Element,
): Generator<Place> {
  const head = title && headOf(title, fields, root);
  const first = firstPart(fields, root);
  const parts = first ? partsUp(first, root) : [];
  // A dialog's own shadow root is its maker's; the page's own part of it is the better neighbour.
  const isForeign = first !== null && head?.getRootNode() !== first.getRootNode();
  if (head && !isForeign) yield* placeAfter(head);
  for (const part of parts) yield* placeBefore(part);
  if (head && isForeign) yield* placeAfter(head);
  yield { parent: root, before: root.firstChild };
  if (title && head) yield* [...placeAfter(title), ...aroundTitle(title, head)];
  for (const part of [...parts.slice(1), root, ...parts.slice(0, 1)]) yield* placesAt(part);
  for (const part of Array.from(root.children).toReversed()) yield* placeInside(part);
  for (let at: Element | null = root; at; at = parentOf(at))
    if (at.localName !== 'html') yield { parent: at, before: null, over: 'corner' };
}

/** The places in the head beside the title, not in it: they would become a part of the dialog's name. */
function aroundTitle(title: Element, head: Element): Place[] {
  return title === head ? [] : [...partsUp(title, head).slice(1), head].flatMap(placesAt);
}

function headOf(title: Element, fields: readonly Element[], root: Element): Element {
  return partsUp(title, root, fields).at(-1) ?? title;
}

/** The first part, in the page's order, of the smallest element that holds all fields. */
function firstPart(fields: readonly Element[], root: Element): Element | null {
  let common: Element | null = fields[0] ? parentOf(fields[0]) : null;
  while (common && common !== root && !fields.every(field => common && holds(common, field))) {
    common = parentOf(common);
  }
  if (!common) return null;
  for (const child of childrenOf(common)) {
    if (isElement(child) && fields.some(field => holds(child, field))) return child;
  }
  return null;
}

/** An element and the parts around it that hold none of `others`, as far as `root`, from the inside out. */
export function partsUp(first: Element, root: Element, others: readonly Element[] = []): Element[] {
  const parts = [first];
  for (let at = parentOf(first); at && at !== root; at = parentOf(at)) {
    const part = at;
    if (others.some(other => holds(part, other))) break;
    parts.push(part);
  }
  return parts;
}

/**
 * The places under a field, best first: at the end of the largest part of the form that holds this field alone, right
 * after it, and then ever deeper inside. `others` are the elements of other fields, the title and the saving buttons.
 */
export function placesUnder(
  { control, label }: LocatedField,
  others: readonly Element[],
  root: Element,
): Place[] {
  const last = [...control.elements, ...control.buttons].at(-1) ?? label;
  if (!last) return [];
  const end = label && follows(last, label) ? label : last;
  return partsUp(end, root, others).toReversed().flatMap(placesAt);
}

/** The places for what opens in the section, best first: right below the Add button and the heading, below the section. */
export function sectionPlaces({ element, heading, add }: Section): Place[] {
  const body = element.ownerDocument.body;
  // From the section down.
  const around = (inner: Element) => [...partsUp(inner, element).slice(1), element].toReversed();
  return [...[add, heading].flatMap(around).flatMap(placeAfter), { parent: body, before: null }];
}

/** The places at an element's end and right after it, as far as blocks are laid out one below the other there. */
function placesAt(element: Element): Place[] {
  return [...placeInside(element), ...placeAfter(element)];
}

/** The place at an element's end. A custom element with a shadow root shows what is put into it where it likes. */
function placeInside(element: Element): Place[] {
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
function placeAfter(element: Element): Place[] {
  return isBesideFreely(element) ? [{ parent: parentNodeOf(element), before: element.nextSibling }] : [];
}

/** The place right before an element. */
function placeBefore(element: Element): Place[] {
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
