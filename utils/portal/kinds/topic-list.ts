import { closestAcross, holds, isElement, parentOf, pushChildren } from '../dom/tree.ts';
import { BUTTON, shownChoices, shownText, shownWord } from '../dom/values.ts';
import { isRendered } from '../dom/visible.ts';
import { isChip } from '../form/scene.ts';
import { topicOf, topicsIn } from '../vocabulary/words.ts';
import type { TopicList } from './kind.ts';

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

/** "2 selected", "+3", "All topics", or the number alone. None chosen may be said as 0. */
const NUMBER = /\+\s*\d+|\b\d+\s+(more|selected|chosen|topics?|items?|of)\b|^(all|multiple)\b|^[1-9]\d*$/i;

const ALONE = /^\d+$/;

/** Whether a list shows how many topics are chosen in the place of some or all of them; it may show all, and their number. */
export function showsNumber({ element, shown }: TopicList): boolean {
  const placeholder = element.getAttribute('placeholder') ?? '';
  const texts = [...shownChoices(element), ...shown.map(shownText), placeholder];
  const named = new Set(texts.flatMap(topicsIn)).size;
  const isTheirs = (text: string) => ALONE.test(text) && Number(text) === named;
  return texts.map(text => text.trim()).some(text => NUMBER.test(text) && !isTheirs(text));
}

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

/**
 * What stands around a list as chosen. Where chips tell it, the options of the open list below them do not: of those,
 * "selected" may be where the keyboard stands.
 */
export function chosenWords({ element, shown }: TopicList): readonly Element[] {
  const within = shown.filter(word => holds(element, word));
  // Where the list says itself which are chosen, lines below it are those that may be.
  if (new Set(within.flatMap(word => topicsIn(shownWord(word)))).size > 1) return within;
  const chips = shown.filter(word => {
    const option = closestAcross(word, '[role=option]');
    return option === null || option.querySelector(BUTTON) !== null || isChip(option);
  });
  return chips.some(chip => topicsIn(shownWord(chip)).length > 0) ? chips : shown;
}
