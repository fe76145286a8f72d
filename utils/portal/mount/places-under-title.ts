import { childrenOf, holds, isElement, parentOf } from '../dom/tree.ts';
import { type Place, placeAfter, placeBefore } from './place.ts';

/**
 * The places for the bar, best first: after the part of the form that holds the title, before the part that holds the
 * first of `fields`, before the parts around that, at the top of the form.
 */
export function placesUnderTitle(title: Element | null, fields: readonly Element[], root: Element): Place[] {
  const head = title && headOf(title, fields, root);
  const underHead = head ? placeAfter(head) : [];
  const first = firstPart(fields, root);
  if (!first) return [...underHead, { parent: root, before: root.firstChild }];
  const aboveFields = partsUp(first, root).flatMap(part => placeBefore(part));
  const top = { parent: root, before: root.firstChild };
  // A dialog's own shadow root is its maker's; the page's own part of it is the better neighbour.
  const foreign = head?.getRootNode() !== first.getRootNode();
  return foreign ? [...aboveFields, ...underHead, top] : [...underHead, ...aboveFields, top];
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
