import { parentOf } from '../dom/tree.ts';
import type { Section } from '../form/find-section.ts';
import { type Place, placeAfter } from './place.ts';

/** The places for what opens in the section, best first: right below the Add button and the heading, below the section. */
export function sectionPlaces({ element, heading, add }: Section): Place[] {
  const body = element.ownerDocument.body;
  return [
    ...upTo(add, element).flatMap(placeAfter),
    ...upTo(heading, element).flatMap(placeAfter),
    { parent: body, before: null },
  ];
}

/** The parts of the section around an element, from the section down; the element itself is none. */
function upTo(element: Element, section: Element): Element[] {
  const parts: Element[] = [];
  let at: Element | null = element;
  while (at && at !== section) {
    at = parentOf(at);
    if (at) parts.unshift(at);
  }
  return parts;
}
