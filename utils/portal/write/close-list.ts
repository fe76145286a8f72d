import { byId } from '../dom/tree.ts';
import { facesOf } from './faces-of.ts';
import { isOpen } from './is-open.ts';
import { press } from './press.ts';
import { until } from './until.ts';

/** How long a list may take to close, or to listen again after it opened, in milliseconds. */
const CLOSING = 200;

/**
 * Closes an open drop-down, one way after the other, since some lists close at a press, others when the focus leaves them,
 * and those over which a cover lies at the key that leaves them. Escape would close the dialog too. `isShown` tells of a
 * list that says nothing itself.
 */
export async function closeList(
  opener: Element,
  signal: AbortSignal,
  isShown = () => isOpen(opener),
): Promise<void> {
  for (const close of waysToClose(opener, isShown)) {
    if (!isShown()) return;
    close();
    await until(() => !isShown(), signal, CLOSING);
  }
}

/** The key comes last: a list that closes by the others may take it for the choice of its current option. */
function waysToClose(opener: Element, isShown: () => boolean): (() => void)[] {
  const faces = facesOf(opener).map(face => () => press(face));
  return [() => press(opener), () => leave(opener), ...faces, () => pressTab(opener, isShown)];
}

function leave(opener: Element): void {
  if ('blur' in opener && typeof opener.blur === 'function') opener.blur();
}

/** In the list where the page says which that is, or where the focus is in one; else on the opener. */
function pressTab(opener: Element, isShown: () => boolean): void {
  // Libraries that are older than `key` ask for the number.
  const shape = { key: 'Tab', code: 'Tab', keyCode: 9, bubbles: true, cancelable: true, composed: true };
  for (const target of [listOf(opener), focusedLine(opener), opener]) {
    if (target && isShown()) target.dispatchEvent(new KeyboardEvent('keydown', shape));
  }
}

function focusedLine({ ownerDocument }: Element): Element | null {
  const focused = ownerDocument.activeElement;
  return focused?.matches('[role=listbox],[role=option]') ? focused : null;
}

function listOf(opener: Element): Element | null {
  const id = opener.getAttribute('aria-controls');
  return id ? byId(opener.getRootNode(), id) : null;
}
