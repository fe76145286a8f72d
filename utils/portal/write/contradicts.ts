import { shownChoices, shownText } from '../dom/values.ts';
import type { TopicList } from '../kinds/kind.ts';

/** "3", "3 selected", "3 of 12 topics chosen". */
const WHOLE_NUMBER = /^(\d+)(?:$|\b.*\b(?:selected|chosen)$)/i;

/** Whether a list shows other numbers of chosen topics than this one, such as that of before. */
export function contradicts({ element, shown }: TopicList, count: number): boolean {
  const texts = [...shownChoices(element), ...shown.map(shownText)];
  const numbers = texts.flatMap(text => WHOLE_NUMBER.exec(text.trim())?.[1] ?? []);
  return numbers.length > 0 && !numbers.includes(String(count));
}
