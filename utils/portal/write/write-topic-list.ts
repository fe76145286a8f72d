import { shownChoices, shownText, shownWord } from '../dom/values.ts';
import { isRendered } from '../dom/visible.ts';
import type { TopicList } from '../kinds/kind.ts';
import { unknownChips } from '../kinds/topic-chips.ts';
import { chosenWords, showsNumber } from '../kinds/topic-list.ts';
import { topicOf, topicsNamedIn } from '../vocabulary/words.ts';
import { chipRemover } from './chip-remover.ts';
import { closeList } from './close-list.ts';
import { contradicts } from './contradicts.ts';
import { isOpen, isSilent } from './is-open.ts';
import { pageTurn } from './page-turn.ts';
import { pointAndPress, press } from './press.ts';
import {
  isChecked,
  isTicked,
  isTopic,
  keyOf,
  optionFor,
  optionsFor,
  SHOWING,
  topicWords,
} from './topic-options.ts';
import { until } from './until.ts';

export interface TopicsWritten {
  /** The topics that the page does not offer. */
  readonly missing: readonly string[];
  /** Set where only the list's own options said that it holds what was wanted, since closed it shows a number. */
  readonly told?: boolean;
}

/** A list while it is written. */
interface Writing {
  /** Finds it as it is now. */
  readonly list: () => TopicList | null;
  /** The words for topics that stood on the page before. */
  readonly standing: ReadonlySet<Element>;
  readonly counted: boolean;
  readonly signal: AbortSignal;
  /** The topics whose lines were pressed to add them. */
  readonly tried: Set<string>;
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
): Promise<TopicsWritten> {
  const first = list();
  if (!first) return { missing: wanted };
  if (first.element.localName === 'select') return { missing: writeSelect(first.element, wanted) };
  const standing = topicWords(first);
  const writing = {
    list,
    standing,
    counted: showsNumber(first),
    signal,
    tried: new Set<string>(),
    line: null,
  };
  const before = keysIn(first);
  const missing = await addTopics(
    wanted.filter(key => !before.has(key)),
    writing,
  );
  const shown = keysIn(list());
  // Some lists show what is chosen only while they are closed.
  if (Array.from(before).some(key => !shown.has(key))) await close(writing);
  // An open list may show more of them than a closed one.
  const held = new Set([...before, ...keysIn(list())]);
  const surplus = Array.from(held).filter(key => !wanted.includes(key));
  await takeTopics(surplus, missing.length > 0, writing);
  const told = await clearCounted(writing, wanted);
  await close(writing);
  return { missing, told };
}

async function close(writing: Writing): Promise<void> {
  const opener = writing.list()?.element;
  if (opener) await closeList(opener, writing.signal, () => isOpen(opener) || showsLine(opener, writing));
}

/** Adds what is not chosen yet; returns what the list does not offer. */
async function addTopics(wanted: readonly string[], writing: Writing): Promise<string[]> {
  const missing: string[] = [];
  for (const key of wanted) {
    if (!writing.list() || isChosen(key, writing)) continue;
    const found = await pressLine(key, true, writing);
    if (found) writing.tried.add(key);
    else missing.push(key);
  }
  return missing;
}

/** Takes topics away by the crosses of their chips, or their lines. What cannot be added cannot be put back either. */
async function takeTopics(surplus: readonly string[], lacks: boolean, writing: Writing): Promise<void> {
  for (const key of surplus) {
    const now = writing.list();
    if (!now || !isChosen(key, writing)) continue;
    if (lacks && !writing.line) return;
    const remover = removerOf(key, now);
    if (remover && !(await mayBePutBack(now, writing))) return;
    if (remover && !(await isOfferedAgain(key, now, writing))) continue;
    if (remover) press(remover);
    const isGone = remover && (await until(() => !isChosen(key, writing), writing.signal, SHOWING));
    if (!isGone) await pressLine(key, false, writing);
  }
}

/** Whether a topic was added, or none had to be and the list opens. */
async function mayBePutBack(now: TopicList, writing: Writing): Promise<boolean> {
  const { standing, signal, tried } = writing;
  const isAdded = () => [...tried].some(key => isChosen(key, writing));
  if (tried.size > 0) return (await until(isAdded, signal)) !== null;
  writing.line ??= await optionFor(isTopic, now, standing, signal);
  return writing.line !== null || isOpen(now.element);
}

/** Whether a list that goes on offering what is chosen offers this, too; where it shows a number, its line says whether it holds it. */
async function isOfferedAgain(key: string, now: TopicList, writing: Writing): Promise<boolean> {
  const { standing, counted, signal, tried } = writing;
  const options = () => optionsFor(isTopic, now, standing);
  // A press on a chip may have closed it.
  if (options().length === 0 && tried.size === 0) await optionFor(isTopic, now, standing, signal);
  const offered = options().map(option => keyOf(shownText(option)));
  if (offered.length === 0 && tried.size === 0) return false;
  if (!counted && !offered.some(each => isChosen(each, writing))) return true;
  const option = await optionFor(text => keyOf(text) === key, now, standing, signal);
  return option !== null && (!counted || isTicked(option) !== null);
}

function isChosen(key: string, { list }: Writing): boolean {
  return keysIn(list()).has(key);
}

/** Whether a list that says nothing itself shows the line that was pressed last. */
function showsLine(opener: Element, { line }: Writing): boolean {
  return isSilent(opener) && line?.isConnected === true && isRendered(line);
}

/** Presses a topic's line, after opening the list where it is closed; whether there is such a line. */
async function pressLine(key: string, wanted: boolean, writing: Writing): Promise<boolean> {
  const { list, standing, counted, signal } = writing;
  const now = list();
  const option = now && (await optionFor(text => keyOf(text) === key, now, standing, signal));
  if (!option) return false;
  writing.line = option;
  await pressOption(option, wanted, counted, () => isChosen(key, writing) === wanted, signal);
  return true;
}

/**
 * Presses an option that is to change. A list may have shown only how many are chosen: its option then says whether it is
 * one of them, and is left alone where it does not. In others "selected" may be where the keyboard stands.
 */
async function pressOption(
  option: Element,
  wanted: boolean,
  counted: boolean,
  isDone: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const state = () => (counted ? isTicked(option) : isChecked(option));
  if (state() === wanted || (counted && state() === null)) return;
  pointAndPress(option);
  // A check box within is ticked at once, before the page has answered.
  await pageTurn();
  await until(() => isDone() || state() === wanted, signal, SHOWING);
}

/** Takes away what a list that shows a number still holds beside what is wanted; whether its options then say so. */
async function clearCounted(
  { list, standing, counted, signal }: Writing,
  wanted: readonly string[],
): Promise<boolean> {
  const now = list();
  if (!now || !(counted || showsNumber(now))) return false;
  await optionFor(isTopic, now, standing, signal);
  const offered = () =>
    optionsFor(isTopic, now, standing).filter(option => isTicked(option) !== null && option.isConnected);
  const keys = () => offered().flatMap(option => (isTicked(option) ? [keyOf(shownText(option))] : []));
  for (const key of keys().filter(each => !wanted.includes(each))) {
    const option = offered().find(each => keyOf(shownText(each)) === key);
    if (option) await pressOption(option, false, true, () => !keys().includes(key), signal);
  }
  const held = keys();
  const isTold = held.length === wanted.length && wanted.every(key => held.includes(key));
  if (!isTold || offered().length === 0) return false;
  // A box may be ticked without the page's having heard of it.
  return (await until(() => !contradicts(list() ?? now, wanted.length), signal, SHOWING)) === true;
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
  const offered = new Set<string>();
  for (const option of select.querySelectorAll('option')) {
    const key = topicOf(option.textContent ?? '') ?? option.value;
    offered.add(key);
    option.selected = wanted.includes(key);
  }
  for (const type of ['input', 'change'])
    select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return wanted.filter(key => !offered.has(key));
}
