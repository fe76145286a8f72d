/** What has the focus. */
export interface Focused {
  /** Its accessible name, or its text; '' where nothing has the focus. */
  readonly name: string;
  /** Whether it can be seen that it has the focus; what is not ours sees to that itself. */
  readonly isMarked: boolean;
}

/** Runs in the page, so it uses nothing from outside. */
export function focusedNow(): Focused {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isOurs = active !== null && (active.getRootNode() !== document || !('practicePortal' in window));
  if (!(active instanceof HTMLElement) || active === document.body) return { name: '', isMarked: true };
  const label =
    active instanceof HTMLInputElement ||
    active instanceof HTMLTextAreaElement ||
    active instanceof HTMLSelectElement
      ? active.labels
      : null;
  const name = active.getAttribute('aria-label') ?? label?.[0]?.textContent ?? active.textContent;
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  const { top, bottom } = active.getBoundingClientRect();
  const isSeen = bottom > 0 && top < innerHeight;
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  return { name: name.trim() || active.localName, isMarked: !isOurs || (isSeen && isOutlined) };
}
