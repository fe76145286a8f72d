import type { PortalForm } from '../match/locate-form.ts';
import { readCountedTopics } from './read-counted-topics.ts';
import { readGroupedTopics } from './read-grouped-topics.ts';
import { topicsOf } from './write-topics.ts';

/**
 * The topics that a list shows as a number only, or that stand in closed groups: what holds them is opened, read and closed
 * again. Null where nothing holds any, or where it does not open.
 */
export async function readUnseenTopics(
  locate: () => PortalForm | null,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  const topics = () => topicsOf(locate());
  if (topics()?.list) return readCountedTopics(() => topics()?.list ?? null, signal);
  const isClosed = topics()?.groups.some(({ isOpen }) => !isOpen);
  const ticks = isClosed ? await readGroupedTopics(topics, signal) : null;
  return ticks && Array.from(ticks).flatMap(([key, ticked]) => (ticked ? [key] : []));
}
