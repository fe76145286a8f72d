import { isLocked } from '../is-locked.ts';
import { writeEditable } from './write-editable.ts';

/**
 * Puts a text into a box as typing would: through the browser's own setter, since frameworks shadow `value` on the
 * element to notice what they wrote themselves, and with the events that they listen for. Leaves alone what is no box, and a box in which nobody can type now.
 */
export function writeText(element: Element, text: string): void {
  if (isLocked(element)) return;
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
  if (setter) setter.call(element, text);
  else if ('value' in element) element.value = text;
  else if (!element.matches('[contenteditable]')) return;
  else if (writeEditable(element, text)) return;
  for (const type of ['input', 'change']) {
    element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  leave(element);
}

/** Some pages take a text only when the focus leaves its box; a list that opens in one may close by it. */
function leave(element: Element): void {
  if (element.matches('[role=combobox],[aria-haspopup],[aria-autocomplete]')) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}
