import type { Section } from '../find-section.ts';

/** What the buttons need in a line, with their distances to both sides, in CSS pixels. */
const ROOM = 280;

/**
 * Puts the buttons into the line of the heading and the Add button, before the latter, where that line has room: without
 * a height of their own, and taking only free space, they move nothing there. Else they get a line below. To be called
 * when the page is laid out, since it measures.
 */
export function placeButtons(host: HTMLElement, { element, heading, add }: Section): void {
  const part = Array.from(element.children).find(child => child.contains(add));
  const isLine = getComputedStyle(element).display.endsWith('flex');
  const isWide = add.getBoundingClientRect().left - heading.getBoundingClientRect().right > ROOM;
  if (isLine && isWide) part?.before(host);
  else (isLine ? element : part)?.after(host);
  host.style.cssText =
    isLine && isWide ? 'height:0;align-self:center;align-items:center;margin:0 8px 0 auto' : 'margin:6px 0';
}
