import { facesOf } from './faces-of.ts';
import { isOpen } from './is-open.ts';
import { press, pressByPointer } from './press.ts';
import { until } from './until.ts';

const TYPING_BOX = 'input:not([type=hidden],[type=checkbox],[type=radio])';

/**
 * Opens a drop-down, one way after the other, until `find` finds what is looked for in its list or the list is open all
 * the same. Waits for `patience` milliseconds after each way.
 */
export async function openList<T>(
  opener: Element,
  find: () => T | null | undefined,
  signal: AbortSignal,
  patience: number,
): Promise<T | null> {
  // Lists may hide with their drop-down where that is scrolled out of sight.
  opener.scrollIntoView?.({ block: 'nearest' });
  for (const open of waysToOpen(opener)) {
    open();
    const found = await until(find, signal, patience);
    if (found || isOpen(opener)) return found;
  }
  return null;
}

/**
 * An input may stand in a drop-down for the keyboard's sake only, or open its list by a key or the button beside it; where
 * it stands in the drop-down itself, a pointer presses it.
 */
function waysToOpen(opener: Element): (() => void)[] {
  const itself = () => press(opener);
  if (opener.localName !== 'input') {
    const box = opener.querySelector(TYPING_BOX);
    return [itself, () => (box ? press(box) : pressByPointer(opener))];
  }
  const keys = [true, false].map(alt => () => pressDown(opener, alt));
  return [itself, ...keys, ...facesOf(opener).map(face => () => press(face))];
}

/** Alone, the key may choose the next option of a closed list. */
function pressDown(opener: Element, altKey: boolean): void {
  if ('focus' in opener && typeof opener.focus === 'function') opener.focus({ preventScroll: true });
  const shape = {
    key: 'ArrowDown',
    code: 'ArrowDown',
    altKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  for (const type of ['keydown', 'keyup']) opener.dispatchEvent(new KeyboardEvent(type, shape));
}
