import { childrenOf, HOST_TAG, holds, isElement, parentOf } from '../dom/tree.ts';
import { BUTTON, REMOVES, readText, shownText } from '../dom/values.ts';
import type { ControlOf } from '../kinds/kind.ts';
import { focus, leave, press } from './press.ts';
import { writeText } from './type.ts';
import { pageTurn, until } from './wait.ts';

type Choice = ControlOf<'choice'>;

/** How far a chip's edge may be from its word. */
const HIGHEST = 3;
/** How long a page may take to show what became of a word, in milliseconds. */
const SHOWING = 300;
const SIGN = /^(\P{L}|x)?$/iu;

/**
 * Writes words as the form takes them: one by one where the box makes a chip of each when it is left, else all of them
 * into the box. `find` finds the box as it is now. Never with Enter, which could save the form.
 */
export async function writeChips(
  find: () => Choice | null,
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
  const box = find();
  // What is still in the box when that is left stays there.
  if (box && readText(box.element) === first) return enter(box, [first, ...others].join(' '));
  await shows(first, true);
  for (const word of others) {
    await enter(find(), word);
    await shows(word, true);
  }
}

/** Comes to the box, types, and leaves it, as a person does. */
async function enter(box: Choice | null, text: string): Promise<void> {
  if (!box || readText(box.element) === text) return;
  focus(box.element);
  writeText(box.element, text);
  await pageTurn();
  leave(box.element);
  await pageTurn();
}

/**
 * What takes a chosen word away where it stands as a chip: the one part of it that says nothing, as a cross does, or that.
 * Null where the word shares what is around it with the list's `opener` or one of the `others`.
 */
export function chipRemover(word: Element, opener: Element, others: readonly Element[]): Element | null {
  let chip: Element | null = word;
  for (let height = 0; chip && height <= HIGHEST; height++, chip = parentOf(chip)) {
    const around = chip;
    if ([opener, ...others].some(other => other !== word && holds(around, other))) return null;
    const signs = signsIn(around);
    if (signs.length > 0) return signs.length === 1 ? (signs[0] ?? null) : null;
  }
  return null;
}

/** The outermost parts without words, as a person sees the chip; a slot is no part of its own. */
function signsIn(element: Element): Element[] {
  return Array.from(childrenOf(element)).flatMap(child => {
    if (!isElement(child) || child.localName === HOST_TAG) return [];
    const text = shownText(child);
    const isSign = SIGN.test(text) || (child.matches(BUTTON) && REMOVES.test(text));
    return child.localName !== 'slot' && isSign ? [pressedIn(child)] : signsIn(child);
  });
}

/** What is around a button does not hear it pressed where only the button listens. */
function pressedIn(sign: Element): Element {
  const [button, ...others] = sign.querySelectorAll(BUTTON);
  return button && others.length === 0 ? button : sign;
}
