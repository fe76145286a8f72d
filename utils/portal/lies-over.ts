import { BUTTON } from './read-value.ts';
import { holds, parentOf } from './tree.ts';

/**
 * Whether an element is in a part that lies over the page beside a control, as the open list of a drop-down does. Chips may
 * be laid over their box, too; they have buttons that take them away.
 */
export function liesOver(element: Element, control: Element): boolean {
  for (let part: Element | null = element; part && !holds(part, control); part = parentOf(part)) {
    const position = part.ownerDocument.defaultView?.getComputedStyle(part).position ?? '';
    if (/^(absolute|fixed)$/.test(position)) return part.querySelector(BUTTON) === null;
  }
  return false;
}
