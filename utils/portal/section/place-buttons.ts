import type { Section } from '../find-section.ts';
import { parentOf } from '../tree.ts';

/** What the buttons need in a line, with their distances to both sides, in CSS pixels. */
const ROOM = 280;

/**
 * Puts the buttons into the line of the heading and the Add button, before the latter: without a height of their own,
 * and taking only free space, they move nothing there.
 */
export function putInLine(host: Element, { element, add }: Section): void {
  host.removeAttribute('below');
  partAround(add, element).before(host);
}

/**
 * What gives them a line below where that line has no room, or takes them back where it has; null where they stand right.
 * To be asked when the page is laid out, since this measures.
 */
export function fitting(host: Element, section: Section): (() => void) | null {
  const { element, heading, add } = section;
  const isLine = getComputedStyle(element).display.endsWith('flex');
  // What says “Add Webhook” may have no box of its own.
  const part = partAround(add, element);
  const isWide = part.getBoundingClientRect().left - heading.getBoundingClientRect().right > ROOM;
  const below = !(isLine && isWide);
  if (below === host.hasAttribute('below')) return null;
  return () => {
    if (!below) return putInLine(host, section);
    host.setAttribute('below', '');
    (isLine ? element : part).after(host);
  };
}

/** The part of an element in which another stands, as a person sees them; in a row of a table, the part of the cell. */
function partAround(inner: Element, element: Element): Element {
  const parent = parentOf(inner);
  return parent && parent !== element && parent.localName !== 'td' ? partAround(parent, element) : inner;
}
