import type { Box } from './boxes.ts';
import { isOpenedBy } from './is-opened-by.ts';
import { namesOf } from './names.ts';
import type { ControlToken, Token } from './outline.ts';
import { listsOptions } from './read-value.ts';
import { holds, partAround } from './tree.ts';
import { topicOf } from './words.ts';

/** What stands over the list of those that may be chosen. */
export const OFFERED = /^\W*(available|unselected|not selected|unassigned|source|offered)\b/i;
/** What stands over the list of the chosen. */
export const TAKEN = /^\W*(selected|chosen|assigned|target|subscribed)\b/i;
const LONGEST = 40;
/** What the buttons between two lists say: arrows, or the words for them. */
const MOVES = /^(\W*|(move|add|remove|to the|assign|unassign|transfer)\b.*)$/i;

/**
 * Whether topics are chosen by moving them from one list to another: they stand in both, and what is marked there is
 * only about to be moved.
 */
export function isTransfer(tokens: readonly Token[], topics: readonly Box[]): boolean {
  const lists = tokens.filter(
    token => token.kind === 'control' && offersTopics(token.element) && !isOpenedBy(token.element, tokens),
  );
  if (lists.length > 1 || areMoved(tokens, topics)) return true;
  const captionAt = (words: RegExp) =>
    tokens.findIndex(token => token.kind === 'text' && isCaption(token.text, words));
  const captions = [captionAt(OFFERED), captionAt(TAKEN)];
  return !captions.includes(-1) && areUnder(captions, tokens, topics);
}

/** Whether a text says which of the two lists it stands over, by `OFFERED` or `TAKEN`. */
export function isCaption(text: string, words: RegExp): boolean {
  return text.length < LONGEST && words.test(text);
}

/** Whether topics stand behind the captions of two lists, or in their part: lists of sites may follow on topics. */
function areUnder(captions: readonly number[], tokens: readonly Token[], topics: readonly Box[]): boolean {
  const [one, other] = captions.map(index => tokens[index]?.element);
  const part = one && other ? partAround(one, other) : null;
  const isUnder = ({ token }: Box) =>
    tokens.indexOf(token) > Math.min(...captions) || (part !== null && holds(part, token.element));
  return topics.length === 0 || topics.some(isUnder);
}

function offersTopics(element: Element): boolean {
  if (!listsOptions(element)) return false;
  const options = Array.from(element.querySelectorAll('option,[role=option]'));
  return options.some(option => topicOf(option.textContent ?? '') !== undefined);
}

/** Whether the boxes of topics stand on two sides of buttons, and of nothing else that moves them. */
function areMoved(tokens: readonly Token[], topics: readonly Box[]): boolean {
  const between = topics.slice(1).map((box, at) => buttonsBetween(tokens, topics[at], box));
  const groups = between.filter(buttons => buttons.length > 0);
  return groups.length === 1 && (groups[0]?.length ?? 0) > 1 && groups[0]?.every(moves(tokens)) === true;
}

function buttonsBetween(tokens: readonly Token[], one: Box | undefined, next: Box): ControlToken[] {
  const from = one ? tokens.indexOf(one.token) : -1;
  return tokens
    .slice(from + 1, Math.max(tokens.indexOf(next.token), 0))
    .filter((token): token is ControlToken => token.kind === 'control' && token.control === 'button');
}

const moves =
  (tokens: readonly Token[]) =>
  ({ element }: ControlToken): boolean => {
    const shown = tokens.flatMap(token =>
      token.kind === 'text' && token.within === element ? [token.text] : [],
    );
    const texts = [...shown, ...namesOf(element).map(({ text }) => text)];
    return texts.every(text => MOVES.test(text.trim()));
  };
