import { parentOf } from '../dom/tree.ts';
import {
  CROSS,
  isDisabled,
  isUntold,
  listsOptions,
  readChecked,
  readText,
  shownChoices,
  shownWord,
} from '../dom/values.ts';
import { fieldOf, piecesOf, topicOf, topicsIn, unknownTopicKey } from '../vocabulary/words.ts';
import type { Memory } from './kind.ts';
import type { TopicBox } from './topic-boxes.ts';
import { chosenWords, type TopicList, unknownChips } from './topic-chips.ts';
import { type TopicGroup, toldCount } from './topic-groups.ts';
import { showsNumber, showsTokens } from './topic-list.ts';
import { saysAll, type Unseen } from './topics-out-of-sight.ts';

/** What the topics are made of on this page. */
export interface TopicsControl extends Unseen {
  readonly boxes: readonly TopicBox[];
  readonly list: TopicList | null;
  /** Texts that say how many topics are chosen: more than stand there where a list is only drawn in part. */
  readonly counts: readonly Element[];
}

/** The topics that are chosen; null where that cannot be told. */
export function readTopics(control: TopicsControl): readonly string[] | null {
  const keys = readShownTopics(control);
  if (keys === null || control.groups.some(isUnknown)) return null;
  // What is folded away counts, too, and is remembered elsewhere.
  return !control.unseen && toldCount(control.counts) > keys.length ? null : keys;
}

/** The chosen ones of the topics that are in the page, though there may be more in a closed group; null where they cannot be told. */
export function readShownTopics(control: TopicsControl): readonly string[] | null {
  const keys = control.list ? readTopicList(control.list) : readTopicBoxes(control);
  return control.standIns.some(each => saysAll(each, keys?.length === 0)) ? null : keys;
}

function isUnknown({ isOpen, isKnown }: TopicGroup): boolean {
  return !isOpen && !isKnown;
}

function readTopicBoxes({ boxes, unseenTicks }: TopicsControl): string[] | null {
  const keys: string[] = [];
  for (const { element, key } of boxes) {
    const checked = readChecked(element);
    if (checked === null) return null;
    if (checked) keys.push(key);
  }
  // Another setting, such as "All topics", may stand for them.
  if (keys.length === 0 && boxes.length > 0 && boxes.every(({ element }) => isSetAside(element))) return null;
  const shown = new Set(boxes.map(({ key }) => key));
  return [...keys, ...new Set(unseenTicks.filter(key => !shown.has(key)))];
}

/** The box itself may let presses through to what is painted for it. */
function isSetAside(element: Element): boolean {
  const face = parentOf(element);
  const style = face?.ownerDocument.defaultView?.getComputedStyle(face);
  return isDisabled(element) || style?.pointerEvents === 'none';
}

const NOTHING_CHOSEN = /^$|^[-–—\s]*(select|choose|pick|search|add|filter|type|none|no)\b/i;

/** A list's topics; null where it shows a number in their place, or a text that is none. */
function readTopicList(list: TopicList): string[] | null {
  const { element } = list;
  const own = isSearchedIn(element) ? [] : shownChoices(element);
  if (isUntold(element) || mayBeLeftOver(element)) return null;
  if (listsOptions(element)) return own.map(optionKey).filter(key => key !== '');
  if (showsNumber(list)) return null;
  const [first = '', ...words] = own.filter(text => fieldOf(text) !== 'topics');
  const unknown = unknownChips(list).map(({ key }) => key);
  if (unknown.includes(null)) return null;
  const named = [first, ...words, ...chosenWords(list).map(shownWord)].flatMap(topicsIn);
  const keys = [...named, ...unknown.filter(key => key !== null)];
  // A name may be cut in pieces, or stand beside what is no name, such as how many they are.
  const partly = namesMore([first]) && (words.length === 0 || namesMore(words));
  const told = partly ? topicOf(first) !== undefined : keys.length > 0 || saysNothing(first);
  return told && (keys.length > 0 || !showsTokens(element)) ? [...new Set(keys)] : null;
}

/** Whether some of several names are no topics'. */
function namesMore(texts: readonly string[]): boolean {
  const names = texts.flatMap(piecesOf).filter(piece => !/^[\W\d]*$/.test(piece));
  return names.length > 1 && names.some(name => topicOf(name) === undefined);
}

/** The topic that an option names. */
function optionKey(text: string): string {
  return topicOf(text) ?? topicOf(text.replace(CROSS, '')) ?? unknownTopicKey(text);
}

/** What is typed into an open list searches it, unless it is the list of what is chosen. */
function isSearchedIn(element: Element): boolean {
  if (element.localName !== 'input' || element.getAttribute('aria-expanded') !== 'true') return false;
  return !element.hasAttribute('readonly') && topicsIn(readText(element) ?? '').length < 2;
}

/** A closed list may keep the word that was typed to search it, or moved to, though it is not chosen. */
function mayBeLeftOver(element: Element): boolean {
  if (!element.matches('input:not([readonly])[aria-expanded=false]')) return false;
  const searches = /^(list|both|inline)$/.test(element.getAttribute('aria-autocomplete') ?? '');
  return searches && topicsIn(readText(element) ?? '').length === 1;
}

/** An empty list may also show its own name. */
function saysNothing(text: string): boolean {
  return NOTHING_CHOSEN.test(text) || fieldOf(text) === 'topics';
}

/**
 * The topics that are ticked, in sight or where they were seen before. An existing webhook has a topic: where none is ticked
 * from the start and a fold-out was never opened, its topics are unreadable rather than none.
 */
export function recallTopics(
  control: TopicsControl,
  memory: Memory,
  shown: readonly string[] | null,
  isNew: boolean,
): readonly string[] | null {
  const closed = control.groups.filter(({ isOpen }) => !isOpen);
  // Closed groups alone may leave unread what shows.
  const ticked = shown ?? (closed.length > 0 ? readShownTopics(control) : null);
  if (ticked === null) return null;
  const inSight = note(control, memory);
  memory.looked ||= !control.unseen || ticked.length > 0;
  if (!control.unseen) return shown;
  const away = Array.from(memory.chosen).flatMap(([key, isOn]) => (isOn && !inSight.has(key) ? [key] : []));
  const all = [...new Set([...ticked, ...away])];
  const isUnknown =
    (all.length === 0 && !isNew && !memory.looked) ||
    toldCount(control.counts) > all.length ||
    closed.some(({ title, isKnown }) => !isKnown && !memory.opened.has(title));
  return isUnknown ? null : all;
}

/** Notes what shows; gives its keys. */
function note({ boxes, groups }: TopicsControl, { chosen, opened }: Memory): Set<string> {
  for (const { title, isOpen } of groups) if (isOpen) opened.add(title);
  const told = boxes.flatMap(({ element, key }) => {
    const isOn = readChecked(element);
    return isOn === null ? [] : [{ key, isOn }];
  });
  for (const { key, isOn } of told) chosen.set(key, isOn);
  return new Set(told.map(({ key }) => key));
}
