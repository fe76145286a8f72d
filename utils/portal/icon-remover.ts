import { follows } from './follows.ts';
import { iconWords } from './icon-meaning.ts';
import { HOST_TAG, holds, parentOf, partAround } from './tree.ts';
import { isRendered } from './visible.ts';

const SAYS_SO = /trash|delete|remove|minus|\bbin\b|close|cross|times|xmark|clear|cancel|\bx$/im;
const SAYS_OTHERWISE =
  /eye|visib|show|hide|drag|handle|grip|sort|move|copy|info|help|question|warn|error|check|valid|status|plus|add|edit|chevron|arrow|caret|expand|collapse|toggle|menu|more|dots|lock|link|refresh|load/i;
const CONTROLS = 'input,textarea,select,button,[role=button]';
const HIGHEST = 3;

/**
 * The icon that takes a row away though it is no button, such as a lone `i` or `svg`: the one part without words that stands
 * in the row after its value, and by its name or its pointer is there to be pressed. Null in doubt. `others` are controls
 * beyond the row.
 */
export function iconRemover(name: Element, value: Element, others: readonly Element[]): Element | null {
  let row = partAround(name, value);
  for (let height = 0; row && height <= HIGHEST; height++, row = parentOf(row)) {
    const around = row;
    if (others.some(other => holds(around, other))) return null;
    const icons = iconsIn(around).filter(icon => follows(value, icon) && isRendered(icon));
    const named = icons.filter(icon => SAYS_SO.test(namesIn(icon)));
    const [only, ...more] = named.length > 0 ? named : icons.filter(isPressed);
    if (only) return more.length === 0 ? only : null;
  }
  return null;
}

/** The innermost parts without words that are no controls: what is around them hears them pressed. */
function iconsIn(element: Element): Element[] {
  return Array.from(element.children).flatMap(child => {
    if (child.localName === HOST_TAG || (child.matches(CONTROLS) && child.localName !== 'svg')) return [];
    if (child.localName !== 'svg' && child.childElementCount > 0) return iconsIn(child);
    return /\p{L}/u.test(child.textContent ?? '') ? [] : [child];
  });
}

function isPressed(icon: Element): boolean {
  const style = icon.ownerDocument.defaultView?.getComputedStyle(icon);
  return style?.cursor === 'pointer' && !SAYS_OTHERWISE.test(namesIn(icon));
}

/** The words by which a page's maker calls an icon, or what holds it and nothing else. */
function namesIn(icon: Element): string {
  let around = icon;
  for (let next = parentOf(icon); next?.childElementCount === 1; next = parentOf(next)) around = next;
  return iconWords(around);
}
