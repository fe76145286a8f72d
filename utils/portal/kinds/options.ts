import { namesOf } from '../dom/names.ts';
import { looksChosen, readChecked } from '../dom/values.ts';
import { type Box, boxesOf } from '../form/boxes.ts';
import type { TextToken, Token } from '../form/scene.ts';
import { turnTo } from '../interact/press.ts';
import { type ChoiceField, choiceWordOf, fieldOf, isChoiceField, type WordOf } from '../vocabulary/words.ts';
import { defineKind, type FieldControl, type Kind, type LocatedField, peersOf } from './kind.ts';

/** One of several options of which one is chosen, with the word that stands for it. */
interface Option {
  readonly element: Element;
  readonly text: string;
}

/** Radios or toggle buttons of which one is chosen. */
export const options: Kind<readonly Option[]> = defineKind({
  behind: ({ isFlag, wordOf, region, boxes }) => {
    const named = boxes.filter(
      box => box.token.control !== 'checkbox' && box.texts.some(text => wordOf(text) !== undefined),
    );
    if (named.length > 1) return optionsFrom(named, wordOf);
    const words = wordsIn(region, wordOf);
    const control = region.findIndex(token => token.kind === 'control' && token.control !== 'button');
    // What comes after two answers belongs to another field.
    const isAfter = words[1] !== undefined && region.indexOf(words[1]) < control;
    return isFlag && isAfter ? toggles(words.slice(0, 2), wordOf) : null;
  },
  candidates: ({ boxes }) => byGroup(boxes),
  pointed: (_, token, tokens) => {
    if (token.control !== 'radio' && token.control !== 'toggle') return null;
    const group = peersOf(token, tokens);
    const members = boxesOf(tokens).filter(box => group.includes(box.token));
    return options.of(members.map(({ token: { element }, texts }) => ({ element, text: texts[0] ?? '' })));
  },
  elements: choices => choices.map(({ element }) => element),
  read: (choices, wordOf) => (wordOf ? readOptions(choices, wordOf) : null),
  write: async (find, value, wordOf, signal) => {
    const option = find()?.find(({ text }) => wordOf(text) === value);
    if (!option) return { missing: [String(value)] };
    await turnTo(true, option.element, signal);
    return { missing: [] };
  },
  isBlind: () => true,
});

/** The texts in a part of the form that may be chosen. */
export function wordsIn(region: readonly Token[], wordOf: WordOf): TextToken[] {
  return region.filter(
    (token): token is TextToken => token.kind === 'text' && wordOf(token.text) !== undefined,
  );
}

function optionsFrom(boxes: readonly Box[], word: WordOf): FieldControl {
  return options.of(
    boxes.map(({ token, texts }) => ({
      element: token.element,
      text: texts.find(text => word(text) !== undefined) ?? '',
    })),
  );
}

/** Several words side by side without roles, as toggle buttons made of plain elements are. */
export function toggles(words: readonly TextToken[], word: WordOf): FieldControl | null {
  const different = new Set(words.map(token => word(token.text)));
  if (different.size !== words.length) return null;
  return options.of(words.map(token => ({ element: token.within ?? token.element, text: token.text })));
}

/** Radios whose group is named by a legend or an accessible name. */
function byGroup(boxes: readonly Box[]): LocatedField[] {
  const groups = new Map<ChoiceField, Box[]>();
  for (const box of boxes) {
    if (box.token.control === 'checkbox') continue;
    for (const name of namesOf(box.token.element)) {
      const field = name.source === 'group' ? fieldOf(name.text) : undefined;
      if (isChoiceField(field) && box.texts.some(text => choiceWordOf[field](text))) {
        groups.set(field, [...(groups.get(field) ?? []), box]);
        break;
      }
    }
  }
  return Array.from(groups, ([field, members]) => ({
    field,
    control: optionsFrom(members, choiceWordOf[field]),
    label: null,
    score: members.length > 1 ? 90 : 0,
  }));
}

function readOptions(choices: readonly Option[], wordOf: WordOf): string | null {
  const states = choices.map(option => readChecked(option.element));
  const chosen = states.every(state => state === null)
    ? choices.filter(option => looksChosen(option.element))
    : choices.filter((_, index) => states[index] === true);
  const [only] = chosen;
  if (only && chosen.length === 1) return wordOf(only.text) ?? null;
  return chosen.length === 0 && states.every(state => state === false) ? '' : null;
}
