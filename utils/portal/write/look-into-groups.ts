import { leadsAway } from '../dom/control.ts';
import type { TopicGroup, TopicsControl } from '../kinds/kind.ts';
import { openNode } from './open-node.ts';
import { pageTurn } from './page-turn.ts';
import { press } from './press.ts';
import { until } from './until.ts';

/** How long a group may take to open, and to show its topics, in milliseconds. */
const OPENING = 300;

/**
 * Opens the closed groups of the topics one after the other, and has `look` at what shows each time, before the first one
 * too; the one that showed alone before shows again then. Says whether all of them opened. `topics` finds them as they are now.
 */
export async function lookIntoGroups(
  topics: () => TopicsControl | null,
  look: (control: TopicsControl) => Promise<void> | void,
  signal: AbortSignal,
): Promise<boolean> {
  const first = topics();
  if (!first) return false;
  await look(first);
  const tried = new Set(first.groups.flatMap(({ title, isOpen }) => (isOpen ? [title] : [])));
  // A group of other things may leave no topic to be found.
  let known = first.groups;
  const groups = () => {
    known = topics()?.groups ?? known;
    return known;
  };
  let isWhole = true;
  for (;;) {
    const group = groups().find(({ title, isOpen }) => !isOpen && !tried.has(title));
    if (!group || signal.aborted) break;
    tried.add(group.title);
    const isThere = await openGroup(topics, group, signal);
    const now = topics();
    isWhole &&= isThere && now !== null;
    if (isThere && now) await look(now);
  }
  for (const { title, isOpen } of first.groups) {
    const now = isOpen ? groups().find(each => each.title === title) : undefined;
    if (now && (!now.isOpen || topics() === null)) await openGroup(topics, now, signal);
  }
  return isWhole && !signal.aborted;
}

async function openGroup(
  topics: () => TopicsControl | null,
  { title, element }: TopicGroup,
  signal: AbortSignal,
): Promise<boolean> {
  if (leadsAway(element)) return false;
  const before = keysIn(topics());
  if (element.matches('[role=treeitem]')) await openNode(element, signal);
  else press(element);
  await pageTurn();
  const isChanged = () => topics() !== null && keysIn(topics()) !== before;
  const isOpen = () => topics()?.groups.some(each => each.title === title && each.isOpen) === true;
  return (await until(isChanged, signal, OPENING)) !== null || isOpen();
}

function keysIn(control: TopicsControl | null): string {
  return control?.boxes.map(({ key }) => key).join() ?? '';
}
