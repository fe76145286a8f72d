import { BUTTON, shownWord } from './read-value.ts';
import type { TopicList } from './shows-number.ts';
import { topicsIn } from './topics-in-text.ts';
import { closestAcross } from './tree.ts';

/**
 * What stands around a list as chosen. Where chips tell it, the options of the open list below them do not: of those,
 * "selected" may be where the keyboard stands.
 */
export function chosenWords({ shown }: TopicList): readonly Element[] {
  const chips = shown.filter(word => {
    const option = closestAcross(word, '[role=option]');
    return option === null || option.querySelector(BUTTON) !== null;
  });
  return chips.some(chip => topicsIn(shownWord(chip)).length > 0) ? chips : shown;
}
