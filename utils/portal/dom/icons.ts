import { follows, HOST_TAG, holds, parentOf, partAround } from './tree.ts';
import { isRendered } from './visible.ts';

const NAMES = 'class aria-label title data-icon data-testid fonticon icon name alt src href xlink:href'.split(
  ' ',
);
const ADDS = /\b(add|plus)\b/i;
const REMOVES = /\b(trash|trashcan|delete|remove|minus|bin|close|cross|times|xmark)\b|\bx$/im;
/** What opens and closes a part may be drawn as a plus and a minus, too. */
const OPENS = /\b(expand|collapse|toggle|accordion|chevron|caret)/i;

/** What pressing a button without words does, as far as its maker's names for it and for what is drawn in it tell. */
export function iconMeaning(button: Element): 'adds' | 'removes' | null {
  if (button.hasAttribute('aria-expanded')) return null;
  const words = iconWords(button);
  const [adds, removes] = [ADDS.test(words), REMOVES.test(words)];
  if (adds === removes || OPENS.test(words)) return null;
  return adds ? 'adds' : 'removes';
}

/** The words by which a button's maker calls it and what is drawn in it, one name a line. */
export function iconWords(button: Element): string {
  return [button, ...button.querySelectorAll('*')].flatMap(wordsIn).join('\n');
}

/** "fa-trash-alt", "AddIcon" and "/icons/plus.svg?v=2" as words, one name a line. */
function wordsIn(element: Element): string[] {
  const values = NAMES.flatMap(name => element.getAttribute(name)?.split(/\s+/) ?? []);
  return values
    .filter(value => !value.startsWith('data:'))
    .map(value =>
      value
        .replace(/^.*[/#]|[.?].*/g, '')
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
}

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
