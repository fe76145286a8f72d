import { isElement, parentOf } from '../dom/tree.ts';

/**
 * Does `work`, which may put something above the control that has the focus, and scrolls by as much as that control
 * has moved, so that it stays under the person's eyes.
 */
export function keepInView(root: Element, work: () => void): void {
  const focused = focusedIn(root);
  const before = focused?.getBoundingClientRect().top ?? 0;
  work();
  if (!focused) return;
  const moved = focused.getBoundingClientRect().top - before;
  if (Math.abs(moved) < 1) return;
  for (let at = parentOf(focused); at; at = parentOf(at)) {
    const { scrollTop } = at;
    at.scrollTop += moved;
    if (at.scrollTop !== scrollTop) return;
  }
}

function focusedIn(root: Element): Element | null {
  const { activeElement } = root.ownerDocument;
  return isElement(activeElement) && activeElement !== root && root.contains(activeElement)
    ? activeElement
    : null;
}
