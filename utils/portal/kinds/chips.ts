import { childrenOf, HOST_TAG, holds, isElement, parentOf } from '../dom/tree.ts';
import { BUTTON, REMOVES, shownText } from '../dom/values.ts';

/** How far a chip's edge may be from its word. */
const HIGHEST = 3;
const SIGN = /^(\P{L}|x)?$/iu;

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
