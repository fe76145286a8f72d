import { readChecked } from '../dom/values.ts';
import type { TopicsControl } from '../kinds/kind.ts';
import { lookIntoGroups } from './look-into-groups.ts';

/**
 * The topics of all groups, each with whether it is ticked; null where a group does not open or a box does not tell.
 * Accordions stay open. `topics` finds the groups as they are now.
 */
export async function readGroupedTopics(
  topics: () => TopicsControl | null,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, boolean> | null> {
  const ticks = new Map<string, boolean>();
  let isTold = true;
  const note = ({ boxes }: TopicsControl) => {
    for (const { element, key } of boxes) {
      const ticked = readChecked(element);
      isTold &&= ticked !== null;
      ticks.set(key, ticked === true);
    }
  };
  const isWhole = await lookIntoGroups(topics, note, signal);
  return isWhole && isTold ? ticks : null;
}
