import { inOurWords } from './speaks-of-webhooks.ts';
import { parentOf } from './tree.ts';

/** A row of the list or the section's heading with its button; more text than this is the page around them. */
const MOST_TEXT = 400;
const TELLS = /webhook|https?:\/\//i;

/**
 * Whether pressing an element may open a webhook form: what stands around it speaks of a webhook or names an address,
 * as the section's button and the rows of its list do. A hint that errs on the side of yes.
 */
export function mayOpenForm(pressed: Element): boolean {
  for (let at: Element | null = pressed; at; at = parentOf(at)) {
    const text = at.textContent ?? '';
    if (text.length > MOST_TEXT) return false;
    if (TELLS.test(inOurWords(text))) return true;
  }
  return false;
}
