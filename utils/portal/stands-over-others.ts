import type { Box } from './boxes.ts';
import { holds, parentOf } from './tree.ts';

/**
 * Whether a box stands over a group of others, all of which it ticks: what follows its line holds several, and is all that
 * there is in their part, or of another make than the line. A group may have its box in its legend, too, or be the box
 * itself, as a node of a tree is.
 */
export function standsOverOthers(box: Box, boxes: readonly Box[]): boolean {
  const others = boxes.filter(other => other !== box);
  const { element } = box.token;
  const among = (part: Element) => others.filter(({ token }) => holds(part, token.element)).length;
  if (among(element) > 0) return true;
  if (element.closest('legend') && among(element.closest('fieldset') ?? element) > 0) return true;
  let line = element;
  let part = parentOf(line);
  while (part && among(part) === 0) {
    line = part;
    part = parentOf(line);
  }
  const next = line.nextElementSibling;
  if (!part || !next) return false;
  const group = among(next);
  return group > 1 && (group === among(part) || line.localName !== next.localName);
}
