import { holds, isElement, parentOf } from './tree.ts';

/** Where one of our elements goes: into `parent`, before `before` or at the end. */
export interface Place {
  readonly parent: Node;
  readonly before: Node | null;
}

/** Elements that may only hold certain children, or are a control or its label. */
const CLOSED = new Set('label button a select ul ol dl tr thead tbody table option p span'.split(' '));
const NARROWEST = 140;

/**
 * A safe place under a field: at the end of the largest part of the form that holds this field alone, else right after
 * it, else deeper inside, wherever blocks are laid out one below the other. Null where there is none.
 * `own` are the field's elements, `others` those of the other fields.
 */
export function placeUnder(own: readonly Element[], others: readonly Element[], root: Element): Place | null {
  const [first] = own;
  if (!first) return null;
  const path = [first];
  for (let at = parentOf(first); at && at !== root; at = parentOf(at)) {
    const ancestor = at;
    if (others.some(other => holds(ancestor, other))) break;
    path.unshift(ancestor);
  }
  for (const element of path) {
    if (element !== first && stacks(element) && own.every(each => holds(element, each))) {
      return { parent: element, before: null };
    }
    const place = placeAfter(element);
    if (place && own.every(each => holds(element, each))) return place;
  }
  const around = path.find(element => element !== first && stacks(element));
  return around ? { parent: around, before: null } : null;
}

/**
 * A place for the bar: after the part of the form that holds the title, else before the part that holds the first of
 * `fields`, else at the top of the form.
 */
export function placeUnderTitle(
  title: Element | null,
  fields: readonly Element[],
  root: Element,
): Place | null {
  const head = title && blockWithout(title, fields, root);
  const underHead = head && placeAfter(head);
  if (underHead) return underHead;
  const [first, ...rest] = fields;
  const block = first && blockWithout(first, rest, root);
  if (block?.parentNode && isElement(block.parentNode) && stacks(block.parentNode)) {
    return { parent: block.parentNode, before: block };
  }
  return stacks(root) ? { parent: root, before: root.firstChild } : null;
}

function blockWithout(element: Element, others: readonly Element[], root: Element): Element {
  let block = element;
  for (let at = parentOf(element); at && at !== root; at = parentOf(at)) {
    const ancestor = at;
    if (others.some(other => holds(ancestor, other))) break;
    block = ancestor;
  }
  return block;
}

function placeAfter(element: Element): Place | null {
  const parent = element.parentNode;
  if (!parent || (isElement(parent) && !stacks(parent))) return null;
  return { parent, before: element.nextSibling };
}

/** Whether an element lays its children out one below the other, and is wide enough for a sentence. */
function stacks(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (CLOSED.has(element.localName) || !view) return false;
  if (element.clientWidth > 0 && element.clientWidth < NARROWEST) return false;
  const { display, flexDirection, gridTemplateColumns } = view.getComputedStyle(element);
  if (display === 'flex') return flexDirection.startsWith('column');
  if (display === 'grid') return gridTemplateColumns.trim().split(/\s+/).length === 1;
  return /^(block|flow-root|list-item|table-cell|inline-block)$/.test(display);
}
