import { closestAcross } from '../dom/tree.ts';
import { shownChoices, shownText, shownWord } from '../dom/values.ts';
import { isRendered } from '../dom/visible.ts';
import { isChip } from '../form/scene.ts';
import type { TopicList } from '../kinds/kind.ts';
import { unknownChips } from '../kinds/topic-chips.ts';
import { chosenWords, showsNumber } from '../kinds/topic-list.ts';
import { topicOf, topicsNamedIn, unknownTopicKey } from '../vocabulary/words.ts';
import { chipRemover } from './chips.ts';
import {
  closeList,
  isChecked,
  isOpen,
  isSilent,
  isTicked,
  openList,
  optionsIn,
  seekOption,
} from './drop-down.ts';
import { OPTION, pointAndPress, press } from './press.ts';
import type { Written } from './report.ts';
import { tellChange } from './type.ts';
import { pageTurn, until } from './wait.ts';

/** How long a list may take to show what was pressed, in milliseconds. */
const SHOWING = 300;
/** "3", "3 selected", "3 of 12 topics chosen". */
const WHOLE_NUMBER = /^(\d+)(?:$|\b.*\b(?:selected|chosen)$)/i;

/** A list while it is written. */
interface Writing {
  /** Finds it as it is now. */
  readonly list: () => TopicList | null;
  /** The words for topics that were on the page before. */
  readonly standing: ReadonlySet<Element>;
  readonly signal: AbortSignal;
  /** The line of the open list that was found last. */
  line: Element | null;
}

/**
 * Chooses exactly the wanted topics in a list that takes several: its options are pressed one by one, for adding as for
 * taking away, and the crosses of chips. `list` finds it as it is now.
 */
export async function writeTopicList(
  list: () => TopicList | null,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<Written> {
  const first = list();
  if (!first) return { missing: wanted };
  if (first.element.localName === 'select') return { missing: writeSelect(first.element, wanted) };
  const writing = writingOf(list, first, signal);
  const before = keysIn(first);
  const added = wanted.filter(key => !before.has(key));
  const isCounted = showsNumber(first);
  const missing = isCounted ? [] : await addTopics(added, writing);
  if (isCounted || showsNumber(list() ?? first)) return writeCounted(writing, wanted);
  // Some lists show what is chosen only while they are closed.
  const shown = keysIn(list());
  if (Array.from(before).some(key => !shown.has(key))) await close(writing);
  // An open list may show more of them than a closed one.
  const held = new Set([...before, ...keysIn(list())]);
  const surplus = Array.from(held).filter(key => !wanted.includes(key));
  if (added.length === 0 || added.some(key => keysIn(list()).has(key))) await takeTopics(surplus, writing);
  await close(writing);
  return { missing };
}

/** The topics of a list that shows only how many it holds, as its options say while it is open; null where they do not. */
export async function readCounted(
  list: () => TopicList | null,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  const first = list();
  if (!first || first.element.localName === 'select' || !showsNumber(first)) return null;
  const writing = writingOf(list, first, signal);
  const ticks = await openCounted(writing);
  await close(writing);
  return ticks && Array.from(ticks).flatMap(([key, isOn]) => (isOn ? [key] : []));
}

/** Has a list that shows only a number hold what is wanted, by what its options say of themselves. */
async function writeCounted(writing: Writing, wanted: readonly string[]): Promise<Written> {
  const { list, signal } = writing;
  const before = await openCounted(writing);
  const missing = before ? wanted.filter(key => !before.has(key)) : [];
  if (before && missing.length < wanted.length) {
    for (const [key, isOn] of before)
      if (isOn !== wanted.includes(key))
        await pressLine(key, !isOn, writing, () => ticksIn(writing)?.get(key));
  }
  const after = ticksIn(writing) ?? new Map();
  const isHeld = after.size > 0 && Array.from(after).every(([key, isOn]) => isOn === wanted.includes(key));
  // A box may be ticked without the page's having heard of it.
  const isShown = async () =>
    (await until(() => showsCount(list(), wanted.length), signal, SHOWING)) === true;
  const isTold = isHeld && missing.length === 0 && (await isShown());
  await close(writing);
  return { missing, isHeld: isTold };
}

async function openCounted(writing: Writing): Promise<ReadonlyMap<string, boolean> | null> {
  writing.line = await optionFor(isTopic, writing);
  return ticksIn(writing);
}

/** The topics of the open list, each with whether it says that it is chosen; null where one does not say. */
function ticksIn({ list, standing }: Writing): ReadonlyMap<string, boolean> | null {
  const now = list();
  const ticks = new Map<string, boolean>();
  for (const option of now ? optionsFor(isTopic, now, standing) : []) {
    const isOn = isTicked(option);
    if (isOn === null) return null;
    ticks.set(keyOf(shownText(option)), isOn);
  }
  return ticks.size > 0 ? ticks : null;
}

/** Whether a list shows no other number of chosen topics than this one, such as that of before. */
function showsCount(list: TopicList | null, count: number): boolean {
  const texts = list ? [...shownChoices(list.element), ...list.shown.map(shownText)] : [];
  const numbers = texts.flatMap(text => WHOLE_NUMBER.exec(text.trim())?.[1] ?? []);
  return numbers.length === 0 || numbers.includes(String(count));
}

function writingOf(list: () => TopicList | null, first: TopicList, signal: AbortSignal): Writing {
  const { element } = first;
  return { list, standing: new Set(optionsIn(element.ownerDocument, isTopic, element)), signal, line: null };
}

/** A list that says nothing itself is open while it shows the line that was found last. */
async function close({ list, line, signal }: Writing): Promise<void> {
  const opener = list()?.element;
  const showsLine = () => line?.isConnected === true && isRendered(line);
  if (opener) await closeList(opener, signal, () => isOpen(opener) || (isSilent(opener) && showsLine()));
}

/** Adds what is not chosen yet; returns what the list does not offer. */
async function addTopics(wanted: readonly string[], writing: Writing): Promise<string[]> {
  const missing: string[] = [];
  for (const key of wanted) {
    if (!writing.list() || isChosen(key, writing)) continue;
    if (!(await pressLine(key, true, writing, () => isChosen(key, writing)))) missing.push(key);
  }
  return missing;
}

/** Takes topics away by the crosses of their chips, or their lines, once the list opens: it is where they are put back. */
async function takeTopics(surplus: readonly string[], writing: Writing): Promise<void> {
  for (const key of surplus) {
    const now = writing.list();
    if (!now || !isChosen(key, writing)) continue;
    writing.line ??= await optionFor(isTopic, writing);
    if (!writing.line && !isOpen(now.element)) return;
    const remover = removerOf(key, writing.list() ?? now);
    if (remover) press(remover);
    const isGone = remover && (await until(() => !isChosen(key, writing), writing.signal, SHOWING));
    if (!isGone) await pressLine(key, false, writing, () => isChosen(key, writing));
  }
}

/** Presses a topic's line until `isOn` says what is wanted; whether there is such a line. */
async function pressLine(
  key: string,
  wanted: boolean,
  writing: Writing,
  isOn: () => boolean | undefined,
): Promise<boolean> {
  const option = await optionFor(text => keyOf(text) === key, writing);
  if (!option) return false;
  writing.line = option;
  if (isChecked(option) === wanted) return true;
  pointAndPress(option);
  // A check box within is ticked at once, before the page has answered.
  await pageTurn();
  await until(() => isOn() === wanted || isChecked(option) === wanted, writing.signal, SHOWING);
  return true;
}

const isTopic = (text: string) => topicOf(text) !== undefined;
const keyOf = (text: string) => topicOf(text) ?? unknownTopicKey(text);
const isChosen = (key: string, { list }: Writing) => keysIn(list()).has(key);

/** A list's lines may have no role: then they are the words that its opening brought. */
function optionsFor(
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
async function optionFor(
  means: (text: string) => boolean,
  { list, standing, signal }: Writing,
): Promise<Element | null> {
  const now = list();
  if (!now) return null;
  const { element } = now;
  const find = () => optionsFor(means, list() ?? now, standing)[0];
  const others = () => optionsFor(isTopic, list() ?? now, standing);
  const isShowing = isSilent(element) && others().some(option => !standing.has(option));
  const isReady = isOpen(element) || isShowing;
  // A list that has just closed may still fade: a press on it is one beside the dialog, which some pages close then.
  if (!isReady && !isSilent(element)) await until(() => !find(), signal, SHOWING);
  const found = find() ?? (await (isReady ? until(find, signal, SHOWING) : openList(element, find, signal)));
  const [other] = found ? [] : others();
  const sought = found ?? (other ? await seekOption(other, find, signal) : null);
  // The words that came may have been others than the list's.
  return sought ?? (isShowing ? openList(element, find, signal) : null);
}

function keysIn(list: TopicList | null): Set<string> {
  if (!list) return new Set();
  const texts = [...shownChoices(list.element), ...chosenWords(list).map(shownWord)];
  const unknown = unknownChips(list).flatMap(({ key }) => key ?? []);
  return new Set([...texts.flatMap(topicsNamedIn), ...unknown]);
}

function removerOf(key: string, list: TopicList): Element | null {
  const unknown = unknownChips(list);
  const keyed = (word: Element) => topicOf(shownWord(word)) ?? unknown.find(chip => chip.word === word)?.key;
  const chips = chosenWords(list).filter(each => keyed(each) !== undefined);
  const chip = chips.find(each => keyed(each) === key);
  return chip ? chipRemover(chip, list.element, chips) : null;
}

function writeSelect(select: Element, wanted: readonly string[]): string[] {
  const options = Array.from(select.querySelectorAll('option'));
  const key = (option: HTMLOptionElement) => topicOf(option.textContent ?? '') ?? option.value;
  for (const option of options) option.selected = wanted.includes(key(option));
  tellChange(select);
  return wanted.filter(each => !options.some(option => key(option) === each));
}
