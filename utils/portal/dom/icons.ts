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
