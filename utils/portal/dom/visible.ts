import { parentOf } from './tree.ts';

/**
 * Whether an element is rendered: neither display:none, visibility:hidden, `hidden` nor inside a closed `details`.
 * An element with display:contents, as a slot has, has no box of its own and shows as its parent does.
 */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return true;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  const parent = display === 'contents' ? parentOf(element) : null;
  return !!parent && isRendered(parent);
}

/**
 * Whether an element is cut away by an ancestor folded to no height, as many collapse widgets do.
 * `until` bounds the climb; `seen` keeps the answers of one pass.
 */
export function isFolded(element: Element, until: Element, seen: Map<Element, boolean>): boolean {
  const known = seen.get(element);
  if (known !== undefined) return known;
  const parent = element === until ? null : (element.assignedSlot ?? parentOf(element));
  const folded = foldsItsContent(element) || (parent !== null && isFolded(parent, until, seen));
  seen.set(element, folded);
  return folded;
}

/** Whether an element is folded to no height and cuts away what is in it. */
export function foldsItsContent(element: Element): boolean {
  if (element.clientHeight > 0 || element.scrollHeight <= 8) return false;
  const view = element.ownerDocument.defaultView;
  return view !== null && view.getComputedStyle(element).overflowY !== 'visible';
}

const TELLING = new Set(['label', 'dt', 'th', 'legend', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong']);

/** Whether two elements are of the same tag and class, which plain ones are without being of the same kind. */
export function looksAlike(one: Element, other: Element): boolean {
  return (
    one.localName === other.localName &&
    (one.getAttribute('class') ?? '') === (other.getAttribute('class') ?? '')
  );
}

/** Whether two elements look alike by tag and class, so that one being a label makes the other one too. */
export function sameShape(one: Element, other: Element): boolean {
  return looksAlike(one, other) && ((one.getAttribute('class') ?? '') !== '' || TELLING.has(one.localName));
}
