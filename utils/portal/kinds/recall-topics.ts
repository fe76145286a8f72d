import { readChecked } from '../dom/values.ts';
import type { Memory } from './kind.ts';
import { readShownTopics, type TopicsControl } from './read-topics.ts';
import { toldCount } from './topic-groups.ts';

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
