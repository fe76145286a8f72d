import { findControl } from '../model/controls.ts';

/** Milliseconds; longer than the page takes on a busy machine. */
const PATIENCE = 20_000;
const LOOK_AGAIN = 5;

/** Resolves with the first value that is neither null nor false; rejects with what was awaited. */
export async function waitUntil<T>(what: string, read: () => T | null | false): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = read();
    if (value !== null && value !== false) return value;
    if (performance.now() > end) throw new Error(`The practice portal does not show ${what}.`);
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN));
  }
}

/** React renders in a microtask after the event. */
const rendered = async () => {
  await null;
  await null;
};

function prototypeOf(element: HTMLElement): object {
  if (element instanceof HTMLTextAreaElement) return HTMLTextAreaElement.prototype;
  return element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
}

/** Presses the control of this name as a pointer would. */
export async function pressControl(name: string): Promise<void> {
  const element = await waitUntil(name, () => findControl(name));
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true }));
  }
  element.click();
  await rendered();
}

/** Puts a text into a box, or picks an option of a native select, through the prototype's setter so that React sees the change. */
export async function typeInto(name: string, value: string): Promise<void> {
  const element = await waitUntil(name, () => findControl(name));
  element.focus({ preventScroll: true });
  Object.getOwnPropertyDescriptor(prototypeOf(element), 'value')?.set?.call(element, value);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: value }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered();
}

/** Clicks a check box, switch or radio unless it already stands as wanted. */
export async function setChecked(name: string, checked: boolean): Promise<void> {
  const element = await waitUntil(name, () => findControl(name));
  if (!(element instanceof HTMLInputElement)) throw new Error(`${name} is no check box.`);
  if (element.checked !== checked) element.click();
  await rendered();
}
