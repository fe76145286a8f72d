import { isOpenedBy } from './is-opened-by.ts';
import type { Token } from './outline.ts';
import { listsOptions } from './read-value.ts';
import { topicOf } from './words.ts';

const OFFERED = /^\W*(available|unselected|not selected|unassigned|source|offered)\b/i;
const TAKEN = /^\W*(selected|chosen|assigned|target|subscribed)\b/i;
const LONGEST = 40;

/**
 * Whether topics are chosen by moving them from one list to another: they stand in both, and what is marked there is
 * only about to be moved.
 */
export function isTransfer(tokens: readonly Token[]): boolean {
  const lists = tokens.filter(
    token => token.kind === 'control' && offersTopics(token.element) && !isOpenedBy(token.element, tokens),
  );
  if (lists.length > 1) return true;
  const says = (words: RegExp) =>
    tokens.some(token => token.kind === 'text' && token.text.length < LONGEST && words.test(token.text));
  return says(OFFERED) && says(TAKEN);
}

function offersTopics(element: Element): boolean {
  if (!listsOptions(element)) return false;
  const options = Array.from(element.querySelectorAll('option,[role=option]'));
  return options.some(option => topicOf(option.textContent ?? '') !== undefined);
}
