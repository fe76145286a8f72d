import { holds, parentOf, partAround } from '../dom/tree.ts';
import { answerOf, fieldOf, headerPartOf } from '../vocabulary/words.ts';
import type { Label } from './labels.ts';
import type { ControlToken, Token } from './scene.ts';

/** Marks and counters beside a label, which are not what it names. */
export const MARK = /^[*•:?]$|^\W*(optional|required)\W*$|^\d+ ?(\/|of) ?\d+$/i;

/** What stands in the place of a value that is shown and changed elsewhere: dots, or what opens the other place. */
const KEPT = /[•●∙]{3,}|^(change|edit|replace|reset|update|rotate)( \w+)?$/i;

/**
 * Whether a control stands in a row of its own while the label shares its row with what it names: a fixed text or a button.
 * The control has a title there, or the label's row tells that the value is changed elsewhere. A label that has its row to
 * itself may name what stands below.
 */
export function standsInNextRow(label: Label, { element }: ControlToken, tokens: readonly Token[]): boolean {
  const beside = tokens.slice(label.from).find(token => token.kind === 'control' || !MARK.test(token.text));
  const row = beside && partAround(label.token.element, beside.element);
  if (!row || holds(row, element)) return false;
  if (tokens.some(token => token.kind === 'text' && KEPT.test(token.text.trim()) && isIn(row, label, token)))
    return true;
  const at = tokens.findIndex(token => token.kind === 'control' && token.element === element);
  const before = tokens.slice(0, at).findLast(token => token.kind === 'control' || !MARK.test(token.text));
  if (before?.kind !== 'text' || before.within || !isTitle(before.text) || headerPartOf(before.text))
    return false;
  const part = partAround(before.element, element);
  return part !== null && !holds(part, label.token.element);
}

/** Whether a token stands in a label's row, and behind it. */
function isIn(row: Element, label: Label, token: Token): boolean {
  return token !== label.token && holds(row, token.element) && !holds(label.token.element, token.element);
}

/** Whether a text names what is said of something beside its name and value. */
export function isRemark(text: string): boolean {
  return /^(comments?|descriptions?|notes?|remarks?)\b/i.test(text.trim());
}

/** Whether a text reads as a title: a few words that begin with a capital. */
export function isTitle(text: string): boolean {
  return text.length < 30 && /^\p{Lu}[^.!?]*$/u.test(text) && text.split(' ').length <= 3;
}

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
