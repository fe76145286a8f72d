import { controlBefore } from './control-before.ts';
import type { LocatedField } from './field-control.ts';
import { isOpenedBy } from './is-opened-by.ts';
import type { Label } from './labels.ts';
import type { ControlToken, Token } from './outline.ts';
import { choiceWordOf, isChoiceField, typeOf } from './words.ts';

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
