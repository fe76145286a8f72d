import { shownChoices, shownWord } from '../dom/values.ts';
import type { ListOfSeveral } from '../interact/choose.ts';
import { topicOf, topicsNamedIn, unknownTopicKey } from '../vocabulary/words.ts';
import { chipRemover } from './chips.ts';
import type { TopicsControl } from './read-topics.ts';
import { unknownChips } from './topic-chips.ts';
import { chosenWords, showsNumber, type TopicList } from './topic-list.ts';

/** The list of topics as one to choose from; null where they are boxes. Of topics that no table knows it has those of `wanted` and the chosen. */
export function listOfTopics(
  find: () => TopicsControl | null,
  wanted: readonly string[],
): ListOfSeveral | null {
  const list = () => find()?.list ?? null;
  const first = list();
  if (!first) return null;
  const known = new Set([...wanted, ...keysIn(first)]);
  return {
    opener: () => list()?.element ?? null,
    wordOf: text => topicOf(text) ?? (known.has(unknownTopicKey(text)) ? unknownTopicKey(text) : undefined),
    chosen: () => keysIn(list()),
    removerOf: key => removerOf(key, list()),
    isCounted() {
      const now = list();
      return now !== null && showsNumber(now);
    },
  };
}

function keysIn(list: TopicList | null): string[] {
  if (!list) return [];
  const texts = [...shownChoices(list.element), ...chosenWords(list).map(shownWord)];
  const unknown = unknownChips(list).flatMap(({ key }) => key ?? []);
  return [...texts.flatMap(topicsNamedIn), ...unknown];
}

function removerOf(key: string, list: TopicList | null): Element | null {
  if (!list) return null;
  const unknown = unknownChips(list);
  const keyed = (word: Element) => topicOf(shownWord(word)) ?? unknown.find(chip => chip.word === word)?.key;
  const chips = chosenWords(list).filter(each => keyed(each) !== undefined);
  const chip = chips.find(each => keyed(each) === key);
  return chip ? chipRemover(chip, list.element, chips) : null;
}
