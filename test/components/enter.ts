import { act } from 'react';

/** The control whose label reads so; throws where there is none. */
export function labelled(container: ParentNode, label: string): HTMLElement {
  const element = [...container.querySelectorAll('label')].find(
    ({ textContent }) => textContent.trim() === label,
  );
  const control = element && container.querySelector<HTMLElement>(`[id="${element.htmlFor}"]`);
  if (!control) throw new Error(`No control labelled “${label}”`);
  return control;
}

/** Puts a text into a box or chooses an option by its value, as a person would. */
export function enter(control: HTMLElement, value: string): void {
  const type = control.localName === 'select' ? 'change' : 'input';
  act(() => {
    // By way of the prototype's setter: React watches the element's own.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event(type, { bubbles: true }));
  });
}
