import type { Box } from './boxes.ts';
import { follows } from './follows.ts';
import { looksAlike } from './shape.ts';
import { keyOf } from './topic-key.ts';
import { childrenOf, holds, isElement, parentOf } from './tree.ts';

/**
 * Whether a box narrows a known topic: it stands in that topic's item, below its line and made otherwise, and beside the
 * item stand others of its make with topics of their own.
 */
export function isSubOption(box: Box, boxes: readonly Box[]): boolean {
  const topics = boxes.filter(each => keyOf(each) !== undefined);
  return topics.some(topic => {
    const others = topics.filter(each => each !== topic);
    const holdsSome = (part: Element, of: readonly Box[]) =>
      of.some(({ token }) => holds(part, token.element));
    let line = topic.token.element;
    let item = parentOf(line);
    while (item && !holds(item, box.token.element) && !holdsSome(item, others)) {
      line = item;
      item = parentOf(line);
    }
    const around = item && parentOf(item);
    if (!item || !around || holdsSome(item, others) || !follows(line, box.token.element)) return false;
    const below = elementsIn(item).find(each => holds(each, box.token.element));
    const isBelow = below !== undefined && below !== line && !looksAlike(below, line);
    const isItem = (each: Element) => each !== item && item !== null && looksAlike(each, item);
    return isBelow && elementsIn(around).some(each => isItem(each) && holdsSome(each, others));
  });
}

function elementsIn(element: Element): Element[] {
  return Array.from(childrenOf(element)).filter(isElement);
}
