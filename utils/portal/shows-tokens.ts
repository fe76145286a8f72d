import { shownText } from './read-value.ts';
import { isElement, parentOf, pushChildren } from './tree.ts';
import { isRendered } from './visible.ts';
import { topicOf } from './words.ts';

const LEVELS = 3;
const MOST_NODES = 300;

/**
 * Whether options that name topics stand around a list that is closed: some kits show what is chosen as options of a list of
 * their own, of which "selected" says only where the keyboard stands.
 */
export function showsTokens(list: Element): boolean {
  if (list.getAttribute('aria-expanded') === 'true') return false;
  let around = list;
  for (let level = 0; level < LEVELS; level++) around = parentOf(around) ?? around;
  const stack: Node[] = [around];
  for (let visited = 0; visited < MOST_NODES; visited++) {
    const node = stack.pop();
    if (!node) return false;
    if (!isElement(node)) continue;
    if (node.getAttribute('role') === 'option' && topicOf(shownText(node)) && isRendered(node)) return true;
    pushChildren(stack, node);
  }
  return false;
}
