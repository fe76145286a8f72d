import { shownChoices } from '../dom/values.ts';
import { isRendered } from '../dom/visible.ts';
import type { WordOf } from '../vocabulary/words.ts';
import { isTicked, openableList } from './list.ts';
import { pageTurn, pointAndPress, press, tellChange, until } from './press.ts';

/** How long a list may take to show what was pressed, in milliseconds. */
const SHOWING = 300;

/** What writing a field came to, as far as its control says that itself. */
export interface Written {
  /** The choices that the page does not offer. */
  readonly missing: readonly string[];
  /** Set where only the control's own options said that it holds what was wanted, since closed it shows less. */
  readonly isHeld?: boolean;
}

/** A list in which several words are chosen, by what it shows now. */
export interface ListOfSeveral {
  /** What opens it, or is it. */
  readonly opener: () => Element | null;
  readonly wordOf: WordOf;
  /** The keys of what it shows as chosen. */
  readonly chosen: () => readonly string[];
  /** What takes a chosen word away that stands as a chip. */
  readonly removerOf: (key: string) => Element | null;
  /** Whether it shows a number in the place of some of the chosen. */
  readonly isCounted: () => boolean;
}

/** Chooses the word of a key in a select or a drop-down of any make; `opener` finds what opens it, or is it. */
export async function chooseOne(
  opener: () => Element | null,
  key: string,
  wordOf: WordOf,
  signal: AbortSignal,
): Promise<Written> {
  let known = opener();
  if (known?.localName === 'select') return { missing: chooseIn(known, [key], wordOf) };
  // What its opening brings may make another control of it for a while.
  const now = () => {
    known = (known?.isConnected ? null : opener()) ?? known;
    return known;
  };
  const isChosen = () => {
    const element = now();
    return element !== null && shownChoices(element).some(text => wordOf(text) === key);
  };
  const { find, close } = openableList(now, wordOf, signal);
  const line = await find(key);
  if (line) {
    const { element } = line;
    pointAndPress(element);
    await until(() => isChosen() || !element.isConnected || !isRendered(element), signal);
  }
  await close();
  return { missing: line ? [] : [key] };
}

/**
 * Chooses exactly the wanted words: lines are pressed one by one, for adding as for taking away, and the crosses of chips.
 * Nothing is taken away where the list does not open, since it could not be put back, nor where nothing wanted was added.
 */
export async function chooseSeveral(
  list: ListOfSeveral,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<Written> {
  const opener = list.opener();
  if (opener?.localName === 'select') return { missing: chooseIn(opener, wanted, list.wordOf) };
  const { chosen, open, turn, takeAway, close } = writingOf(list, signal);
  // Some lists show what is chosen only while they are closed, some only while they are open.
  const before = chosen() ?? [];
  const isOpen = await open();
  const shown = isOpen ? chosen() : null;
  const missing: string[] = [];
  if (shown) {
    const held = new Set([...before, ...shown]);
    const added = wanted.filter(key => !held.has(key));
    for (const key of added) if (!(await turn(key, true))) missing.push(key);
    if (added.length === 0 || added.some(key => chosen()?.includes(key)))
      for (const key of held) if (!wanted.includes(key)) await takeAway(key);
  }
  const isHeld = list.isCounted() && missing.length === 0 && areSame(chosen() ?? [], wanted);
  await close();
  return { missing: isOpen ? missing : wanted.filter(key => !before.includes(key)), isHeld };
}

/** What is chosen in a list that shows only how many, as its lines say while it is open; null where they do not. */
export async function readCounted(
  list: ListOfSeveral,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  if (!list.isCounted()) return null;
  const { chosen, open, close } = writingOf(list, signal);
  const keys = (await open()) ? chosen() : null;
  await close();
  return keys;
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every(key => other.includes(key));
}

function writingOf(list: ListOfSeveral, signal: AbortSignal) {
  const { lines, find, open, close } = openableList(list.opener, list.wordOf, signal);
  /** By the lines of the open list where it shows but a number; null where one of them does not say whether it is chosen. */
  const chosen = (): readonly string[] | null => {
    if (!list.isCounted()) return list.chosen();
    const ticks = lines().map(line => ({ key: line.key, isOn: isTicked(line) }));
    if (ticks.length === 0 || ticks.some(({ isOn }) => isOn === null)) return null;
    return ticks.flatMap(({ key, isOn }) => (isOn ? [key] : []));
  };
  const shows = (key: string, isOn: boolean) =>
    until(() => chosen()?.includes(key) === isOn, signal, SHOWING);
  /** Presses a line, unless it is to be taken away and says that it is: its chip may go by and by. Whether there is one. */
  const turn = async (key: string, isOn: boolean): Promise<boolean> => {
    const line = await find(key);
    if (!line) return false;
    if (isOn || isTicked(line) !== false) pointAndPress(line.element);
    // A check box within is ticked at once, before the page has answered.
    await pageTurn();
    await shows(key, isOn);
    return true;
  };
  const takeAway = async (key: string): Promise<void> => {
    const remover = list.removerOf(key);
    if (remover) press(remover);
    if (!remover || !(await shows(key, false))) await turn(key, false);
  };
  return { chosen, open, turn, takeAway, close };
}

/** Chooses in a select; gives what it does not offer. */
function chooseIn(select: Element, wanted: readonly string[], wordOf: WordOf): string[] {
  const options = Array.from(select.querySelectorAll('option'), option => ({
    option,
    key: wordOf(option.textContent.trim()) ?? wordOf(option.value),
  }));
  const missing = wanted.filter(key => !options.some(each => each.key === key));
  if (missing.length > 0 && missing.length === wanted.length) return missing;
  for (const { option, key } of options) option.selected = key !== undefined && wanted.includes(key);
  tellChange(select);
  return missing;
}
