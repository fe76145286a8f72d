import { controlKind, leadsAway } from '../dom/control.ts';
import { readChecked } from '../dom/values.ts';
import type { Written } from '../interact/choose.ts';
import { click, focus, pageTurn, press, pressKey, turn, until } from '../interact/press.ts';
import type { TopicsControl } from './read-topics.ts';
import type { TopicGroup } from './topic-groups.ts';

type Topics = () => TopicsControl | null;

/** How long a group or a fold-out may take to open, and to show its topics, in milliseconds. */
const OPENING = 300;

/**
 * Ticks exactly the wanted topics, opening fold-outs and modes that hide some. Takes none away while a wanted one may still
 * stand out of sight, or where it would leave none.
 */
export async function writeTopicBoxes(
  topics: Topics,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<Written> {
  if (topics()?.groups.some(({ isOpen }) => !isOpen)) return writeGroups(topics, wanted, signal);
  const tick = (takesAway: boolean) => tickBoxes(topics, wanted, takesAway, signal);
  const lacking = () => {
    const offered = new Set(topics()?.boxes.map(({ key }) => key));
    return wanted.filter(key => !offered.has(key));
  };
  let answers = await tick(lacking().length === 0);
  for (const opener of topics()?.openers ?? []) {
    const missing = lacking().length;
    if (missing === 0) break;
    // The other mode takes these boxes away.
    if (controlKind(opener) === 'radio') answers = (await tick(true)) && answers;
    click(opener);
    const more = await until(() => lacking().length < missing, signal, OPENING);
    if (more) answers = (await tick(lacking().length === 0)) && answers;
  }
  const missing = lacking();
  const isAllSeen = missing.length < wanted.length && topics()?.unseen === false;
  // A box that has not answered yet would be turned back by a second press.
  if (isAllSeen && answers) await tick(true);
  return { missing };
}

/**
 * Clicks the boxes that differ, one after the other; the page may replace them all at any of the clicks, and take its time to
 * show what it made of one. Takes no tick away where `takesAway` is false. Says whether each box that was clicked came to show it.
 */
async function tickBoxes(
  topics: Topics,
  wanted: readonly string[],
  takesAway: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  let control = topics();
  let answers = true;
  for (const { key } of control?.boxes ?? []) {
    const isWanted = wanted.includes(key);
    const box = () => {
      const find = () => control?.boxes.find(each => each.key === key)?.element;
      if (!find()?.isConnected) control = topics();
      return find();
    };
    const element = box();
    const state = element ? readChecked(element) : null;
    if (!element || state === null || state === isWanted || (!isWanted && !takesAway)) continue;
    await turn(element);
    const shows = () => {
      const now = box();
      return now && readChecked(now) === isWanted;
    };
    // A page that has not answered once is not waited for again.
    answers = (await until(shows, signal, answers ? undefined : 0)) === true && answers;
  }
  return answers;
}

/**
 * Ticks exactly the wanted topics in all groups, after a look into each of them: what nobody has seen could not be brought
 * back, so nothing is ticked where one does not open.
 */
async function writeGroups(topics: Topics, wanted: readonly string[], signal: AbortSignal): Promise<Written> {
  const held = await readGroups(topics, signal);
  if (!held) return { missing: [] };
  const missing = wanted.filter(key => !held.has(key));
  // A webhook without topics is none.
  if (wanted.length > 0 && missing.length === wanted.length) return { missing };
  const ticked = new Map<string, boolean>();
  const write = async () => {
    await tickBoxes(topics, wanted, true, signal);
    for (const { element, key } of topics()?.boxes ?? []) ticked.set(key, readChecked(element) === true);
  };
  const isWhole = await lookIntoGroups(topics, write, signal);
  const isHeld = Array.from(ticked).every(([key, is]) => is === wanted.includes(key));
  return { missing, isHeld: isWhole && isHeld && wanted.every(key => ticked.has(key)) };
}

/**
 * The topics of all groups, each with whether it is ticked; null where a group does not open or a box does not tell.
 * Accordions stay open. `topics` finds the groups as they are now.
 */
export async function readGroups(
  topics: Topics,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, boolean> | null> {
  const ticks = new Map<string, boolean>();
  let isTold = true;
  const note = async () => {
    for (const { element, key } of topics()?.boxes ?? []) {
      const ticked = readChecked(element);
      isTold &&= ticked !== null;
      ticks.set(key, ticked === true);
    }
  };
  const isWhole = await lookIntoGroups(topics, note, signal);
  return isWhole && isTold ? ticks : null;
}

/**
 * Opens the closed groups of the topics one after the other, and has `look` at what shows each time, before the first one
 * too; the one that showed alone before shows again then. Says whether all of them opened.
 */
async function lookIntoGroups(
  topics: Topics,
  look: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  const first = topics()?.groups ?? [];
  await look();
  const tried = new Set(first.flatMap(({ title, isOpen }) => (isOpen ? [title] : [])));
  // A group of other things may leave no topic to be found.
  let known = first;
  const groups = () => {
    known = topics()?.groups ?? known;
    return known;
  };
  let isWhole = true;
  for (;;) {
    const group = groups().find(({ title, isOpen }) => !isOpen && !tried.has(title));
    if (!group || signal.aborted) break;
    tried.add(group.title);
    const isThere = (await openGroup(topics, group, signal)) && topics() !== null;
    isWhole &&= isThere;
    if (isThere) await look();
  }
  for (const { title, isOpen } of first) {
    const now = isOpen ? groups().find(each => each.title === title) : undefined;
    if (now && (!now.isOpen || topics() === null)) await openGroup(topics, now, signal);
  }
  return isWhole && !signal.aborted;
}

async function openGroup(
  topics: Topics,
  { title, element }: TopicGroup,
  signal: AbortSignal,
): Promise<boolean> {
  if (leadsAway(element)) return false;
  const keys = () =>
    topics()
      ?.boxes.map(({ key }) => key)
      .join();
  const before = keys();
  // A press on a node of a tree may tick it, and all that is in it.
  if (element.matches('[role=treeitem]')) {
    focus(element);
    pressKey(element, 'ArrowRight');
  } else press(element);
  await pageTurn();
  const isChanged = () => topics() !== null && keys() !== before;
  const isOpen = () => topics()?.groups.some(each => each.title === title && each.isOpen) === true;
  return (await until(isChanged, signal, OPENING)) !== null || isOpen();
}
