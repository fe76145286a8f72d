import { parentOf } from '../dom/tree.ts';

/** Whether the portal is dark around an element: by the Mist Extension's mark, else by the colour behind it. */
export function isDark(element: Element): boolean {
  const document = element.ownerDocument;
  if (document.documentElement.hasAttribute('data-mist-dark')) return true;
  const view = document.defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      view
        .getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 96;
  }
  return false;
}
