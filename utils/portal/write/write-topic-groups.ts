import { readChecked } from '../dom/values.ts';
import type { TopicsControl } from '../kinds/kind.ts';
import { lookIntoGroups } from './look-into-groups.ts';
import { readGroupedTopics } from './read-grouped-topics.ts';
import { tickTopics } from './tick-topics.ts';
import type { TopicsWritten } from './write-topic-list.ts';

/**
 * Ticks exactly the wanted topics in all groups, after a look into each of them: what nobody has seen could not be brought
 * back, so nothing is ticked where one does not open.
 */
export async function writeTopicGroups(
  topics: () => TopicsControl | null,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<TopicsWritten> {
  const held = await readGroupedTopics(topics, signal);
  if (!held) return { missing: [] };
  const missing = wanted.filter(key => !held.has(key));
  // A webhook without topics is none.
  if (wanted.length > 0 && missing.length === wanted.length) return { missing };
  const ticked = new Map<string, boolean>();
  const write = async () => {
    await tickTopics(topics, wanted, true, signal);
    for (const { element, key } of topics()?.boxes ?? []) ticked.set(key, readChecked(element) === true);
  };
  const isWhole = await lookIntoGroups(topics, write, signal);
  const isHeld = Array.from(ticked).every(([key, is]) => is === wanted.includes(key));
  return { missing, told: isWhole && isHeld && wanted.every(key => ticked.has(key)) };
}
