import { childrenOf, holds, isElement, parentOf } from '../dom/tree.ts';
import { type Place, placeAfter, placeBefore, placeInside, placesAt } from './place.ts';

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
  let head = title;
  for (let at = parentOf(title); at && at !== root; at = parentOf(at)) {
    const ancestor = at;
    if (fields.some(field => holds(ancestor, field))) break;
    head = ancestor;
  }
  return head;
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

function partsUp(first: Element, root: Element): Element[] {
  const parts = [first];
  for (let at = parentOf(first); at && at !== root; at = parentOf(at)) parts.push(at);
  return parts;
}
