import { isLocked } from '../dom/control.ts';
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

/**
 * Some pages take a text only when the focus leaves its box, and some close a form that the focus leaves: it goes to where it is.
 * A list that opens in a box may close by it.
 */
function leave(element: Element): void {
  const { activeElement } = element.ownerDocument;
  if (element === activeElement || element.matches('[role=combobox],[aria-haspopup],[aria-autocomplete]'))
    return;
  const way = { relatedTarget: activeElement, composed: true };
  element.dispatchEvent(new FocusEvent('blur', way));
  element.dispatchEvent(new FocusEvent('focusout', { ...way, bubbles: true }));
}
