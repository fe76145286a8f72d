import { namesOf } from '../dom/names.ts';
import { holds } from '../dom/tree.ts';
import { readText, shownChoices, shownText } from '../dom/values.ts';
import type { Label } from '../form/labels.ts';
import { type ControlToken, isOpenedBy, type Token } from '../form/scene.ts';
import { chooseOne } from '../interact/choose.ts';
import { fieldOf, isChoiceField, typeOf, type WordOf } from '../vocabulary/words.ts';
import { defineKind, type FieldControl, type Kind, type LocatedField } from './kind.ts';

interface List {
  readonly element: Element;
  /** The texts near it that may be its value. */
  readonly shown: readonly Element[];
}

/** A select, a combo box, or a button that opens a list. */
export const list: Kind<List> = defineKind({
  behind: ({ region, wordOf }) => {
    const first = region.find(
      (token): token is ControlToken => token.kind === 'control' && token.control !== 'button',
    );
    const isList =
      first?.control === 'choice' ||
      (first?.control === 'text' && wordOf(readText(first.element) ?? '') !== undefined);
    return first && isList ? choiceFrom(first, region) : null;
  },
  candidates: ({ tokens, labels }) => [...listsOfTypes(tokens), ...byName(tokens, labels)],
  pointed: (_, { control, element }) => (control === 'choice' ? list.of({ element, shown: [] }) : null),
  elements: ({ element }) => [element],
  read: (control, wordOf) => (wordOf ? readChoice(control, wordOf) : null),
  write: (find, value, wordOf, signal) =>
    chooseOne(() => find()?.element ?? null, String(value), wordOf, signal),
});

function choiceFrom(token: ControlToken, region: readonly Token[]): FieldControl {
  const shown = region.flatMap(other => (other.kind === 'text' ? [other.element] : []));
  return list.of({ element: token.element, shown: shown.slice(0, 6) });
}

/** Drop-downs that markup names; what they show stands near, and not beyond the label of the next field. */
function byName(tokens: readonly Token[], labels: readonly Label[]): LocatedField[] {
  const starts = new Set<Token>(labels.map(label => label.token));
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'control' || (token.control !== 'choice' && token.control !== 'text')) return [];
    if (isOpenedBy(token.element, tokens)) return [];
    return namesOf(token.element).flatMap(({ source, text, element }) => {
      const field = fieldOf(text);
      if (!isChoiceField(field)) return [];
      const score = source === 'label' || source === 'labelledby' ? 100 : source === 'aria-label' ? 90 : 45;
      const until = tokens.findIndex(
        (other, at) => at > index && (other.kind === 'control' || isAnothers(other, element, starts)),
      );
      const region = tokens.slice(Math.max(0, index - 2), until < 0 ? index + 3 : until);
      return [{ field, control: choiceFrom(token, region), label: element, score }];
    });
  });
}

/** Whether a text is the label of another field than the one that `own` names. */
function isAnothers(token: Token, own: Element | null, labels: ReadonlySet<Token>): boolean {
  return labels.has(token) && !(own && holds(own, token.element));
}

/** Lists that tell by what they offer that they are of the types of a webhook. */
function listsOfTypes(tokens: readonly Token[]): LocatedField[] {
  const lists = tokens.filter(isList).filter(list => isOfTypes(list) && !isOpenedBy(list.element, tokens));
  return lists.map(({ element }) => ({
    field: 'type',
    control: list.of({ element, shown: [] }),
    label: null,
    score: 50,
  }));
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

/** The chosen word's meaning; `''` where nothing is chosen yet. */
function readChoice({ element, shown }: List, wordOf: WordOf): string | null {
  const own = shownChoices(element);
  for (const text of own) {
    const key = wordOf(text);
    if (key) return key;
  }
  const near = new Set(shown.map(text => wordOf(shownText(text))).filter(key => key !== undefined));
  const [only] = near;
  if (near.size > 1) return null;
  if (only) return only;
  const [first = ''] = own;
  return first === '' || /^[-–—\s]*(select|choose|pick)\b/i.test(first) ? '' : null;
}
