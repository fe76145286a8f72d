import { controlKind } from './control.ts';
import { PROMPT } from './empty-list.ts';
import type { ControlToken, Token } from './outline.ts';
import { shownText } from './read-value.ts';
import { takesAway } from './removes.ts';
import { closestAcross, holds, parentOf } from './tree.ts';

const FOCUSABLE = '[tabindex="0"]';
/** How far what takes the focus may be from the prompt that is laid over it. */
const HIGHEST = 2;
const LONGEST = 40;

/**
 * A drop-down of plain elements that takes the focus and shows what is chosen in it as chips, or asks for a choice; its
 * typing box, if it has one, is not rendered while it is closed. Undefined where several may be it.
 */
export function focusableList(region: readonly Token[]): ControlToken | undefined {
  const crosses = region.filter(token => token.kind === 'control' && isCross(token.element));
  const around = crosses.map(({ element }) => closestAcross(parentOf(element) ?? element, FOCUSABLE));
  const found = around.length > 0 ? around : region.map(promptedBy);
  const [only, ...more] = new Set(found.filter(element => element !== null));
  if (!only || more.length > 0 || controlKind(only) !== null) return undefined;
  const isOthers = (token: Token) =>
    token.kind === 'control' && holds(only, token.element) && !crosses.includes(token);
  return region.some(isOthers) ? undefined : { kind: 'control', control: 'choice', element: only };
}

function isCross(button: Element): boolean {
  return [shownText(button), button.getAttribute('aria-label') ?? ''].some(text => takesAway(text.trim()));
}

/** What takes the focus beside a text that asks for a choice. */
function promptedBy(token: Token): Element | null {
  if (token.kind !== 'text' || token.within || token.text.length > LONGEST || !PROMPT.test(token.text))
    return null;
  let part: Element | null = token.element;
  for (let height = 0; part && height <= HIGHEST; height++, part = parentOf(part)) {
    const [only, ...more] = [part, ...part.querySelectorAll(FOCUSABLE)].filter(each =>
      each.matches(FOCUSABLE),
    );
    if (only) return more.length === 0 ? only : null;
  }
  return null;
}
