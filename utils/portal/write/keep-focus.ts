/** Notes where the focus is, in whatever shadow root, and gives back what returns it there: opening drop-downs takes it away. */
export function keepFocus(): () => void {
  const before = focused();
  return () => {
    if (before && before !== focused() && 'focus' in before && typeof before.focus === 'function')
      before.focus({ preventScroll: true });
  };
}

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
