import { namesOf } from '../dom/names.ts';
import { click } from './press.ts';
import { until } from './until.ts';

/** How long a tree may take to open a node, in milliseconds. */
const OPENING = 200;
const CARET = /caret|chevron|arrow|switcher|toggle|toggler|expand|collapse|twist|disclosure/i;

/**
 * Opens a closed node of a tree as the keyboard does, else by what is drawn for it: a press on its word may tick it, and all
 * that is in it.
 */
export async function openNode(node: Element, signal: AbortSignal): Promise<void> {
  const isOpen = () => !node.isConnected || node.getAttribute('aria-expanded') === 'true';
  for (const open of [() => pressRight(node), () => pressCaret(node)]) {
    open();
    if (await until(isOpen, signal, OPENING)) return;
  }
}

function pressRight(node: Element): void {
  if ('focus' in node && typeof node.focus === 'function') node.focus({ preventScroll: true });
  const shape = {
    key: 'ArrowRight',
    code: 'ArrowRight',
    keyCode: 39,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  for (const type of ['keydown', 'keyup']) node.dispatchEvent(new KeyboardEvent(type, shape));
}

/** The first part of the node that its maker calls so. */
function pressCaret(node: Element): void {
  const caret = Array.from(node.querySelectorAll('*')).find(part => {
    const names = [part.getAttribute('class') ?? '', ...namesOf(part).map(({ text }) => text)];
    return !/\p{L}/u.test(part.textContent ?? '') && names.some(name => CARET.test(name));
  });
  if (caret) click(caret);
}
