import { closestAcross, isElement, pushChildren } from '../dom/tree.ts';
import { readChecked } from '../dom/values.ts';
import { isChip } from '../form/scene.ts';
import type { TopicList } from '../kinds/kind.ts';
import { topicOf, unknownTopicKey } from '../vocabulary/words.ts';
import { optionsIn } from './choose.ts';
import { isOpen, isSilent } from './is-open.ts';
import { openList } from './open-list.ts';
import { OPTION } from './press.ts';
import { seekOption } from './seek-option.ts';
import { until } from './until.ts';

/** How long a list may take to open, and to show what was pressed, in milliseconds. */
const OPENING = 400;
export const SHOWING = 300;
/** More than an option is made of. */
const MOST_NODES = 100;

/** The topic that a text names, or a key made of it. */
export function keyOf(text: string): string {
  return topicOf(text) ?? unknownTopicKey(text);
}

/** Whether an option says that it is chosen; in a list that takes one, "selected" may be where the keyboard stands. */
export function isTicked(element: Element): boolean | null {
  const option = closestAcross(element, OPTION);
  const checked = isChecked(element);
  if (!option || checked !== null) return checked;
  const several = closestAcross(option, '[aria-multiselectable=true]') !== null;
  return several && option.hasAttribute('aria-selected') ? readChecked(option) : null;
}

/** Whether an option is checked, or the box that is drawn in it; null where it is made otherwise. */
export function isChecked(element: Element): boolean | null {
  const option = closestAcross(element, OPTION);
  if (!option) return null;
  if (option.hasAttribute('aria-checked')) return option.getAttribute('aria-checked') === 'true';
  const box = boxIn(option);
  return box ? readChecked(box) : null;
}

/** The check box in an option, which may be drawn by another element in it. */
function boxIn(option: Element): Element | null {
  const stack: Node[] = [option];
  for (let visited = 0; visited < MOST_NODES; visited++) {
    const node = stack.pop();
    if (!node) return null;
    if (!isElement(node)) continue;
    if (node.matches('input[type=checkbox]')) return node;
    pushChildren(stack, node);
  }
  return null;
}

/** Whether a text names a topic. */
export function isTopic(text: string): boolean {
  return topicOf(text) !== undefined;
}

/** The words for topics on the page as it is now. */
export function topicWords({ element }: TopicList): Set<Element> {
  return new Set(optionsIn(element.ownerDocument, isTopic, element));
}

/** A list's lines may have no role: then they are the words that its opening brought, `standing` being those before it. */
export function optionsFor(
  means: (text: string) => boolean,
  { element, shown }: TopicList,
  standing: ReadonlySet<Element>,
): Element[] {
  // The list may stand open in the form, where its chosen options are texts like others.
  const known = new Set(shown.filter(text => !isInList(text)));
  const mayBeOpen = isOpen(element) || isSilent(element);
  const isLine = (option: Element) =>
    closestAcross(option, OPTION) !== null || (mayBeOpen && !standing.has(option));
  return optionsIn(element.ownerDocument, means, element).filter(
    option => !known.has(option) && isLine(option),
  );
}

function isInList(text: Element): boolean {
  const option = closestAcross(text, '[role=option]');
  return option !== null && !isChip(option) && closestAcross(option, '[role=listbox]') !== null;
}

/** The option that is meant, after opening the list or moving along it where that brings it. */
export async function optionFor(
  means: (text: string) => boolean,
  list: TopicList,
  standing: ReadonlySet<Element>,
  signal: AbortSignal,
): Promise<Element | null> {
  const find = () => optionsFor(means, list, standing)[0];
  const open = () => openList(list.element, find, signal, OPENING);
  const isShowing = isSilent(list.element) && isBrought(list, standing);
  const isReady = isOpen(list.element) || isShowing;
  // A list that has just closed may still fade: a press on it is one beside the dialog, which some pages close then.
  if (!isReady && !isSilent(list.element)) await until(() => !find(), signal, SHOWING);
  const found = find() ?? (await (isReady ? until(find, signal, SHOWING) : open()));
  const [other] = found ? [] : optionsFor(isTopic, list, standing);
  const sought = found ?? (other ? await seekOption(other, find, signal) : null);
  // The words that came may have been others than the list's.
  return sought ?? (isShowing ? open() : null);
}

/** Whether topics stand on the page that did not before. */
function isBrought(list: TopicList, standing: ReadonlySet<Element>): boolean {
  return optionsFor(isTopic, list, standing).some(option => !standing.has(option));
}
