import { closestAcross, HOST_TAG } from '../dom/tree.ts';

/** How long a key may still be held after what it set off is done, in milliseconds. */
const HELD = 500;
const MOVES = ['pointerdown', 'keydown'];

/**
 * Notes where the focus is, in whatever shadow root, and gives back what returns it there, since opening drop-downs takes it
 * away. Where the person goes on meanwhile by a key or press of their own, it returns to where that led; within our own
 * elements it stays where it is, since no filling leads there. Until a little after, the page does not hear that the key which
 * set this off is let go: where the focus went meanwhile, a widget would take it for a press of its own.
 */
export function keepFocus(): () => void {
  let kept = focused();
  const page = document;
  const letGo = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') event.stopImmediatePropagation();
  };
  const goOn = (event: Event) => {
    const isMove = event.isTrusted && (!('key' in event) || event.key === 'Tab');
    // Once the browser has moved it.
    if (isMove) setTimeout(() => (kept = focused()));
  };
  page.addEventListener('keyup', letGo, true);
  for (const type of MOVES) page.addEventListener(type, goOn, true);
  return () => {
    setTimeout(() => page.removeEventListener('keyup', letGo, true), HELD);
    for (const type of MOVES) page.removeEventListener(type, goOn, true);
    const now = focused();
    if (kept === now || (now && closestAcross(now, HOST_TAG))) return;
    if (kept && 'focus' in kept && typeof kept.focus === 'function') kept.focus({ preventScroll: true });
  };
}

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
