import { controlKind } from './control.ts';
import type { LocatedField } from './field-control.ts';
import type { Token } from './outline.ts';
import { readChecked, shownText } from './read-value.ts';
import { standsUnderAnother } from './stands-under-another.ts';
import { answerOf } from './words.ts';

/** From this score on a box says itself which field it is. */
const CLEAR = 85;

/**
 * Candidates without the plain texts beside which a box is there for the same field: "Disabled" after "Status" may be a
 * drop-down of plain elements, or tell how the last delivery went. Where the two differ, and the text does not stand under
 * a title of its own, none of them is left.
 */
export function withoutPlainWords(found: readonly LocatedField[], tokens: readonly Token[]): LocatedField[] {
  return found.filter(candidate => {
    const { field, score } = candidate;
    const same = found.filter(other => other.field === field);
    const words = same.filter(isPlainWord);
    const boxes = same.filter(isBox);
    if (words.length === 0 || boxes.length === 0) return true;
    if (words.includes(candidate)) return false;
    if (!boxes.includes(candidate) || score >= CLEAR) return true;
    return words.every(word => isOfAnother(word, tokens) || answerIn(word) === answerIn(candidate));
  });
}

function isPlainWord({ control }: LocatedField): boolean {
  return control.kind === 'word' && controlKind(control.element) === null;
}

function isBox({ field, control, score }: LocatedField): boolean {
  if (score === 0 || (field !== 'enabled' && field !== 'verify_cert')) return false;
  if (control.kind === 'checkbox') return true;
  return control.kind === 'options' && control.options.every(({ element }) => controlKind(element) !== null);
}

/** Whether the label of a text stands under a title of its own. */
function isOfAnother({ label }: LocatedField, tokens: readonly Token[]): boolean {
  const own = tokens.find(token => token.kind === 'text' && token.element === label);
  return own !== undefined && standsUnderAnother([own], tokens);
}

function answerIn({ control }: LocatedField): string | undefined {
  switch (control.kind) {
    case 'word':
      return answerOf(shownText(control.element));
    case 'checkbox': {
      const state = readChecked(control.element);
      return state === null ? undefined : state ? 'yes' : 'no';
    }
    case 'options':
      return answerOf(control.options.find(({ element }) => readChecked(element) === true)?.text ?? '');
    default:
      return undefined;
  }
}
