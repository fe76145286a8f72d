import { closestAcross, holds } from '../dom/tree.ts';
import { BUTTON, CROSS, readText, shownText, shownWord } from '../dom/values.ts';
import type { ControlToken, Token } from '../form/scene.ts';
import { focus, leave, pageTurn, press, until, writeText } from '../interact/press.ts';
import { fieldOf } from '../vocabulary/words.ts';
import { defineKind, type FieldControl, type Kind } from './kind.ts';
import { chipRemover } from './topic-chips.ts';

interface Tags {
  readonly element: Element;
  /** The texts before it that may be chips of what was typed. */
  readonly shown: readonly Element[];
}

/** A box in which several words are typed, such as scopes, some of which may stand before it as chips. */
export const tags: Kind<Tags> = defineKind({
  pointed: (field, { control, element }) =>
    field === 'oauth2_scopes' && control === 'choice' ? tags.of({ element, shown: [] }) : null,
  elements: ({ element }) => [element],
  read: readWords,
  write: async (find, value, _, signal) => {
    if (Array.isArray(value)) await writeWords(find, value, signal);
    return { missing: [] };
  },
});

/** The box of scopes in a control that `label` names. */
export function tagsFor(token: ControlToken, label: Element | null, tokens: readonly Token[]): FieldControl {
  return tags.of({ element: token.element, shown: chipsBefore(token, label, tokens) });
}

/** The texts between a label and its combo box: where such a box takes several words, they stand there as chips. */
function chipsBefore(token: ControlToken, label: Element | null, tokens: readonly Token[]): Element[] {
  const chips: Element[] = [];
  for (let index = tokens.indexOf(token) - 1; index >= 0 && chips.length < 40; index--) {
    const other = tokens[index];
    if (!other || (label && isOfLabel(other, label, token))) break;
    if (other.kind === 'text') chips.unshift(other.element);
    else if (other.control !== 'button') break;
  }
  return chips;
}

/** A label may be the text of what holds the box and its chips, too. */
function isOfLabel({ element }: Token, label: Element, box: ControlToken): boolean {
  return element === label || (holds(label, element) && !holds(label, box.element));
}

/** What may stand between a label and its box: a mark, or what an empty box asks for. */
const NO_CHIP =
  /^([^\p{L}\p{N}]*|optional|required|recommended|(select|choose|pick|add|enter|type)(…|\.{3}))$/iu;
const IS_CUT = /(…|\.{3})$/;

/** The words of the chips before a box. A scope holds no blank (RFC 6749, 3.3). */
function chipWords({ shown }: Tags): readonly string[] {
  return shown
    .map(chip => shownWord(chip).replace(CROSS, ''))
    .filter(chip => /^[^\s(]+$/u.test(chip) && !NO_CHIP.test(chip) && fieldOf(chip) === undefined);
}

/** Whether what is typed is held only once it is a chip: so in a list, which has nothing but chips. */
const holdsChipsOnly = ({ element }: Tags): boolean => closestAcross(element, '[role=listbox]') !== null;

function readWords(box: Tags): readonly string[] | null {
  const text = readText(box.element);
  const chips = chipWords(box);
  if (text === null || chips.some(chip => IS_CUT.test(chip))) return null;
  const typed = holdsChipsOnly(box) ? [] : text.split(/[\s,;]+/u);
  return [...chips, ...typed].filter(scope => scope !== '');
}

/** How long a page may take to show what became of a word, in milliseconds. */
const SHOWING = 300;
/** How long it may take to take a word out of the box that was left, in milliseconds. */
const TAKING = 50;

/**
 * Writes words as the form takes them: one by one where the box makes a chip of each when it is left, else all of them
 * into the box. `find` finds the box as it is now. Never with Enter, which could save the form.
 */
async function writeWords(
  find: () => Tags | null,
  words: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const held = () => find()?.shown.map(shownText) ?? [];
  const shows = (word: string, isHeld: boolean) =>
    until(() => held().includes(word) === isHeld, signal, SHOWING);
  for (const word of held().filter(each => !words.includes(each))) {
    // By its word, since the page may draw the chips that are left into other elements.
    const now = find();
    const chips = now?.shown.filter(each => !each.matches(BUTTON)) ?? [];
    const chip = chips.find(each => shownText(each) === word);
    const remover = now && chip ? chipRemover(chip, now.element, chips) : null;
    if (remover) press(remover);
    await pageTurn();
    if (remover) await shows(word, false);
  }
  const before = held();
  const [first = '', ...others] = words.filter(word => !before.includes(word));
  await enter(find(), first);
  const holdingFirst = () => {
    const box = find();
    return box && readText(box.element) === first ? box : null;
  };
  await until(() => holdingFirst() === null, signal, TAKING);
  const box = holdingFirst();
  // What is still in the box when that is left stays there, and in a list is nothing.
  if (box) return enter(box, holdsChipsOnly(box) ? '' : [first, ...others].join(' '));
  await shows(first, true);
  for (const word of others) {
    await enter(find(), word);
    await shows(word, true);
  }
}

/** Comes to the box, types, and leaves it, as a person does. */
async function enter(box: Tags | null, text: string): Promise<void> {
  if (!box || readText(box.element) === text) return;
  focus(box.element);
  writeText(box.element, text);
  await pageTurn();
  leave(box.element);
  await pageTurn();
}
