import { dialogAround, TITLE } from './find-form.ts';
import { MAY_BE_TYPED_IN } from './may-be-typed-in.ts';
import { spokenText } from './spoken-text.ts';
import { parentOf } from './tree.ts';
import { markOf } from './words.ts';

const HIGHEST = 12;

/**
 * The whole form around what was found of it: its dialog, or else the nearest ancestor that shows the title too, or that
 * holds a part for advanced settings behind it and no other box.
 */
export function wholeForm(found: Element): Element {
  const dialog = dialogAround(found);
  if (dialog) return dialog;
  for (const at of upwards(found)) {
    if (TITLE.test(spokenText(at))) return at;
  }
  return withAdvanced(found) ?? found;
}

function upwards(found: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = found; at && at.localName !== 'body'; at = parentOf(at)) chain.push(at);
  return chain.slice(0, HIGHEST);
}

function withAdvanced(found: Element): Element | null {
  const chain = upwards(found);
  const at = chain.find(({ nextElementSibling }) => nextElementSibling && isAdvanced(nextElementSibling));
  const whole = at && chain[chain.indexOf(at) + 1];
  if (!whole) return null;
  const count = (part: Element | null) => part?.querySelectorAll(MAY_BE_TYPED_IN).length ?? 0;
  return count(whole) === count(found) + count(at.nextElementSibling) ? whole : null;
}

function isAdvanced(part: Element): boolean {
  const [first = ''] = spokenText(part).split('\n');
  return markOf(first) === 'advanced';
}
