import type { TopicList } from './field-control.ts';
import { shownChoices, shownText } from './read-value.ts';
import { topicsIn } from './topics-in-text.ts';

/** "2 selected", "+3", "All topics", or the number alone. None chosen may be said as 0. */
const NUMBER = /\+\s*\d+|\b\d+\s+(more|selected|chosen|topics?|items?|of)\b|^(all|multiple)\b|^[1-9]\d*$/i;

const ALONE = /^\d+$/;

/** Whether a list shows how many topics are chosen in the place of some or all of them; it may show all, and their number. */
export function showsNumber({ element, shown }: TopicList): boolean {
  const placeholder = element.getAttribute('placeholder') ?? '';
  const texts = [...shownChoices(element), ...shown.map(shownText), placeholder];
  const named = new Set(texts.flatMap(topicsIn)).size;
  const isTheirs = (text: string) => ALONE.test(text) && Number(text) === named;
  return texts.map(text => text.trim()).some(text => NUMBER.test(text) && !isTheirs(text));
}
