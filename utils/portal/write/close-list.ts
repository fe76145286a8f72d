import { byId } from '../by-id.ts';
import { isOpen } from './is-open.ts';
import { pageTurn } from './page-turn.ts';
import { press } from './press.ts';

/**
 * Closes an open drop-down, one way after the other, since some lists close at a press, others when the focus leaves them,
 * and those over which a cover lies at the key that leaves them. Escape would close the dialog too.
 */
export async function closeList(opener: Element): Promise<void> {
  // The key comes last: a list that closes by the others may take it for the choice of its current option.
  for (const close of [press, leave, pressTab]) {
    if (!isOpen(opener)) return;
    close(opener);
    await pageTurn();
  }
}

function leave(opener: Element): void {
  if ('blur' in opener && typeof opener.blur === 'function') opener.blur();
}

/** In the list where the page says which that is, as the focus is there or stays on the opener. */
function pressTab(opener: Element): void {
  // Libraries that are older than `key` ask for the number.
  const shape = { key: 'Tab', code: 'Tab', keyCode: 9, bubbles: true, cancelable: true, composed: true };
  for (const target of [listOf(opener), opener]) {
    if (target && isOpen(opener)) target.dispatchEvent(new KeyboardEvent('keydown', shape));
  }
}

function listOf(opener: Element): Element | null {
  const id = opener.getAttribute('aria-controls');
  return id ? byId(opener.getRootNode(), id) : null;
}
