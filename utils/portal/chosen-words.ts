import type { TopicList } from './field-control.ts';
import { isChip } from './is-chip.ts';
import { BUTTON, shownWord } from './read-value.ts';
import { topicsIn } from './topics-in-text.ts';
import { closestAcross, holds } from './tree.ts';

/**
 * What stands around a list as chosen. Where chips tell it, the options of the open list below them do not: of those,
 * "selected" may be where the keyboard stands.
 */
export function chosenWords({ element, shown }: TopicList): readonly Element[] {
  const within = shown.filter(word => holds(element, word));
  // Where the list says itself which are chosen, lines below it are those that may be.
  if (new Set(within.flatMap(word => topicsIn(shownWord(word)))).size > 1) return within;
  const chips = shown.filter(word => {
    const option = closestAcross(word, '[role=option]');
    return option === null || option.querySelector(BUTTON) !== null || isChip(option);
  });
  return chips.some(chip => topicsIn(shownWord(chip)).length > 0) ? chips : shown;
}
