/** How long a key may still be held after what it set off is done, in milliseconds. */
const HELD = 500;

/**
 * Notes where the focus is, in whatever shadow root, and gives back what returns it there: opening drop-downs takes it away.
 * Until a little after that the page does not hear that the key which set this off is let go: where the focus went
 * meanwhile, a widget would take it for a press of its own.
 */
export function keepFocus(): () => void {
  const before = focused();
  const page = document;
  const letGo = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') event.stopImmediatePropagation();
  };
  page.addEventListener('keyup', letGo, true);
  return () => {
    setTimeout(() => page.removeEventListener('keyup', letGo, true), HELD);
    if (before && before !== focused() && 'focus' in before && typeof before.focus === 'function')
      before.focus({ preventScroll: true });
  };
}

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
