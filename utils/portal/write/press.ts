import { closestAcross } from '../tree.ts';

const STEPS = [
  ['pointerdown', true],
  ['mousedown', false],
  ['pointerup', true],
  ['mouseup', false],
] as const;

/** Presses an element as a primary button would: widgets differ in which of these events they answer to. */
export function press(element: Element): void {
  pointAt(element);
  click(element);
}

function pointAt(element: Element): void {
  const view = element.ownerDocument.defaultView;
  for (const [type, pointer] of STEPS) {
    const shape = {
      bubbles: true,
      cancelable: true,
      composed: true,
      button: 0,
      buttons: type.endsWith('down') ? 1 : 0,
      view,
    };
    const goesOn = element.dispatchEvent(
      pointer
        ? new PointerEvent(type, { ...shape, isPrimary: true, pointerId: 1, pointerType: 'mouse' })
        : new MouseEvent(type, shape),
    );
    if (type === 'mousedown' && goesOn) focusAround(element);
  }
}

/** Presses an element as `press` does, with a click that says it was a pointer's: what says nothing counts as a key's. */
export function pressByPointer(element: Element): void {
  pointAt(element);
  const shape = { bubbles: true, cancelable: true, composed: true, detail: 1 };
  element.dispatchEvent(new MouseEvent('click', shape));
}

/** What a browser does with a mouse's press: the next element around that takes the focus gets it. */
function focusAround(element: Element): void {
  const target = closestAcross(element, 'a[href],button,input,select,textarea,[tabindex]');
  if (target && 'focus' in target && typeof target.focus === 'function')
    target.focus({ preventScroll: true });
}

/** Clicks an element; boxes and radios change by this alone. */
export function click(element: Element): void {
  if ('click' in element && typeof element.click === 'function') element.click();
  else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}
