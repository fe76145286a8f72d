import type { Token } from './outline.ts';
import { isTitle } from './stands-in-next-row.ts';
import { holds, parentOf } from './tree.ts';
import { answerOf, fieldOf } from './words.ts';

/** Titles of a part of the form, not of a field. */
const PART = /^(general|basics?|details|settings|options|configuration|properties)\b/i;

/** Whether a box or label, given with the texts that are its own, stands in a row of its own behind a title that is no word for the status. */
export function standsUnderAnother(own: readonly [Token, ...Token[]], tokens: readonly Token[]): boolean {
  const [token] = own;
  const before = tokens.slice(0, tokens.indexOf(token)).findLast(other => !own.includes(other));
  if (before?.kind !== 'text' || before.within || !isTitle(before.text) || PART.test(before.text))
    return false;
  if (/webhook/i.test(before.text) || fieldOf(before.text) || answerOf(before.text)) return false;
  const isTyped = (other: Token) =>
    other.kind === 'control' && (other.control === 'text' || other.control === 'choice');
  // The form's own title stands before all of its fields.
  if (/^h[1-6]$/.test(before.element.localName)) return tokens.slice(0, tokens.indexOf(before)).some(isTyped);
  const row = parentOf(before.element);
  return (
    row !== null &&
    holds(row, token.element) &&
    !tokens.some(other => isTyped(other) && holds(row, other.element))
  );
}
