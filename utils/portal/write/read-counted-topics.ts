import { shownText } from '../dom/values.ts';
import type { TopicList } from '../kinds/kind.ts';
import { showsNumber } from '../kinds/topic-list.ts';
import { closeList } from './close-list.ts';
import { isTicked, isTopic, keyOf, optionFor, optionsFor, topicWords } from './topic-options.ts';

/**
 * The topics of a list that shows only how many it holds, as its options say once it is opened; it is closed again. Null
 * for other lists, and where an option does not say whether it is chosen. `list` finds it as it is now.
 */
export async function readCountedTopics(
  list: () => TopicList | null,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  const now = list();
  if (!now || now.element.localName === 'select' || !showsNumber(now)) return null;
  const standing = topicWords(now);
  await optionFor(isTopic, now, standing, signal);
  const options = optionsFor(isTopic, list() ?? now, standing);
  const ticks = options.map(isTicked);
  const keys = options.flatMap((option, index) => (ticks[index] ? [keyOf(shownText(option))] : []));
  await closeList(list()?.element ?? now.element, signal);
  return options.length > 0 && !ticks.includes(null) ? [...new Set(keys)] : null;
}
