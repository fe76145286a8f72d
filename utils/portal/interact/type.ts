import { isLocked } from '../dom/control.ts';
import { readText } from '../dom/values.ts';

const CHANGES = ['input', 'change'];

/**
 * Puts a text into a box as typing would: through the browser's own setter, since frameworks shadow `value` on the
 * element to notice what they wrote themselves, and with the events that they listen for. Leaves alone what holds the text,
 * what is no box, and a box in which nobody can type now.
 */
export function writeText(element: Element, text: string): void {
  if (!('value' in element) || isLocked(element) || readText(element) === text) return;
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
  if (setter) setter.call(element, text);
  else element.value = text;
  tellChange(element);
  leaveBox(element);
}

/** Has the page hear that a person has changed a control. */
export function tellChange(element: Element): void {
  for (const type of CHANGES) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/**
 * Some pages take a text only when the focus leaves its box, and some close a form that the focus leaves: it goes to where it is.
 * A list that opens in a box may close by it.
 */
function leaveBox(element: Element): void {
  const { activeElement } = element.ownerDocument;
  if (element === activeElement || element.matches('[role=combobox],[aria-haspopup],[aria-autocomplete]'))
    return;
  const way = { relatedTarget: activeElement, composed: true };
  element.dispatchEvent(new FocusEvent('blur', way));
  element.dispatchEvent(new FocusEvent('focusout', { ...way, bubbles: true }));
}
