import { shownText } from './read-value.ts';

const SCHEME = /^https?:\/\/$/i;

/** Whether the scheme of a URL stands before its box, as a text or as a list's choice: then the box holds but the rest. */
export function standsAfterScheme(box: Element): boolean {
  for (const at of [box, box.parentElement]) {
    const before = at?.previousElementSibling;
    const texts = before ? [shownText(before), ...Array.from(before.querySelectorAll('option'), textOf)] : [];
    if (before?.localName === 'select' && 'value' in before) texts.push(String(before.value));
    if (texts.some(text => SCHEME.test(text.trim()))) return true;
  }
  return false;
}

function textOf({ textContent }: Element): string {
  return textContent ?? '';
}
