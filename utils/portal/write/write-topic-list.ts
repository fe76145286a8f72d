import { chosenWords } from '../chosen-words.ts';
import type { TopicList } from '../field-control.ts';
import { shownChoices, shownText, shownWord } from '../read-value.ts';
import { showsNumber } from '../shows-number.ts';
import { topicsNamedIn } from '../topics-in-text.ts';
import { topicOf } from '../words.ts';
import { chipRemover } from './chip-remover.ts';
import { closeList } from './close-list.ts';
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
  const counted = showsNumber(first);
  const surplus = Array.from(keysIn(first)).filter(key => !wanted.includes(key));
  const standing = topicWords(first);
  const missing: string[] = [];
  let isAdded = false;
  for (const key of [...wanted, ...surplus]) {
    const now = list();
    const isWanted = wanted.includes(key);
    // What cannot be added cannot be put back either.
    if (!isWanted && missing.length > 0 && !isAdded) break;
    const isDone = () => keysIn(list()).has(key) === isWanted;
    if (!now || isDone()) continue;
    const remover = isWanted ? null : removerOf(key, now);
    if (remover) {
      press(remover);
      if (await until(isDone, signal, SHOWING)) continue;
    }
    const option = await optionFor(text => keyOf(text) === key, list() ?? now, standing, signal);
    isAdded ||= option !== null;
    if (option) await pressOption(option, isWanted, counted, isDone, signal);
    else if (isWanted) missing.push(key);
  }
  const told = await clearCounted(list, wanted, standing, signal);
  const last = list()?.element;
  if (last) await closeList(last, signal);
  return { missing, told };
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
  list: () => TopicList | null,
  wanted: readonly string[],
  standing: ReadonlySet<Element>,
  signal: AbortSignal,
): Promise<boolean> {
  const now = list();
  if (!now || !showsNumber(now)) return false;
  await optionFor(isTopic, now, standing, signal);
  const offered = () =>
    optionsFor(isTopic, now, standing).filter(option => isTicked(option) !== null && option.isConnected);
  const keys = () => offered().flatMap(option => (isTicked(option) ? [keyOf(shownText(option))] : []));
  for (const key of keys().filter(each => !wanted.includes(each))) {
    const option = offered().find(each => keyOf(shownText(each)) === key);
    if (option) await pressOption(option, false, true, () => !keys().includes(key), signal);
  }
  const held = keys();
  return offered().length > 0 && held.length === wanted.length && wanted.every(key => held.includes(key));
}

function keysIn(list: TopicList | null): Set<string> {
  if (!list) return new Set();
  const texts = [...shownChoices(list.element), ...chosenWords(list).map(shownWord)];
  return new Set(texts.flatMap(topicsNamedIn));
}

function removerOf(key: string, list: TopicList): Element | null {
  const chips = chosenWords(list).filter(each => topicOf(shownWord(each)) !== undefined);
  const chip = chips.find(each => topicOf(shownWord(each)) === key);
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
