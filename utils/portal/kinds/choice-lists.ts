import { controlKind } from '../dom/control.ts';
import { readChecked, shownText } from '../dom/values.ts';
import { controlBefore, type Label } from '../form/labels.ts';
import { standsUnderAnother } from '../form/rows.ts';
import { type ControlToken, isOpenedBy, type Token } from '../form/scene.ts';
import { answerOf, choiceWordOf, isChoiceField, typeOf } from '../vocabulary/words.ts';
import type { LocatedField } from './field-control.ts';

/** Lists that tell by their options which field they are: behind a label of such a field, or of the types of a webhook. */
export function listsByOptions(tokens: readonly Token[], labels: readonly Label[]): LocatedField[] {
  const behind = labels.flatMap((label): LocatedField[] => {
    const list = listBefore(label, tokens);
    return list && isChoiceField(label.field) ? [located(label.field, list, label, 72)] : [];
  });
  const ofTypes = tokens.filter(isList).filter(list => isOfTypes(list) && !isOpenedBy(list.element, tokens));
  return [...behind, ...ofTypes.map(list => located('type', list, null, 50))];
}

/** The list that a label stands behind, where it offers what the label's field may be. */
function listBefore({ field, ...label }: Label, tokens: readonly Token[]): ControlToken | undefined {
  if (!isChoiceField(field)) return undefined;
  const list = controlBefore({ field, ...label }, tokens);
  return list && isList(list) && optionsOf(list).some(text => choiceWordOf[field](text)) ? list : undefined;
}

function located(
  field: LocatedField['field'],
  { element }: ControlToken,
  label: Label | null,
  score: number,
): LocatedField {
  return {
    field,
    control: { kind: 'choice', element, shown: [] },
    label: label?.token.element ?? null,
    score,
  };
}

function isList(token: Token): token is ControlToken {
  return token.kind === 'control' && token.element.matches('select:not([multiple])');
}

function optionsOf({ element }: ControlToken): string[] {
  return Array.from(element.querySelectorAll('option'), option => option.textContent ?? '');
}

/** Whether a list offers HTTP Post beside another type, and hardly anything else than types. */
function isOfTypes(list: ControlToken): boolean {
  const types = optionsOf(list).map(typeOf);
  const known = new Set(types.filter(type => type !== undefined));
  return known.has('http-post') && known.size > 1 && types.length - known.size < 2;
}

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
