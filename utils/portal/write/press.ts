import { closestAcross, holds, parentOf } from '../dom/tree.ts';
import { isOffLimits } from './is-off-limits.ts';

/** A line of a list. */
export const OPTION = '[role=option],[role=menuitemcheckbox],li';
const POINTING = ['pointerover', 'mouseover', 'pointermove', 'mousemove'];
const PRESSING = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];

/**
 * Presses an element as a primary button would: widgets differ in which of these events they answer to. What saves is left
 * alone, here as in all of this file but `pressAnyway`.
 */
export function press(element: Element): void {
  if (!isOffLimits(element)) pressAnyway(element);
}

/** Presses what the person has asked for, as the section's "Add Webhook". */
export function pressAnyway(element: Element): void {
  downAndUp(element);
  clickAnyway(element);
}

/** Presses an option after the pointer has come to it: some lists take the one over which it moved last. */
export function pointAndPress(option: Element): void {
  const reached = reachedIn(option);
  for (const type of POINTING) tell(reached, type);
  press(reached);
}

/** What a pointer reaches where an option is: a box that is only drawn in it may let the pointer through. */
function reachedIn(option: Element): Element {
  const view = option.ownerDocument.defaultView;
  const line = closestAcross(option, OPTION) ?? option;
  for (let at: Element | null = option; at && holds(line, at); at = parentOf(at)) {
    if (view?.getComputedStyle(at).pointerEvents !== 'none') return at;
  }
  return option;
}

function downAndUp(element: Element): void {
  for (const type of PRESSING) {
    const goesOn = tell(element, type);
    if (type === 'mousedown' && goesOn) focusAround(element);
  }
}

/** Tells an element of one event of the pointer in its middle; says whether the page lets the browser answer, too. */
function tell(element: Element, type: string): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const shape = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    buttons: type.endsWith('down') ? 1 : 0,
    clientX: left + width / 2,
    clientY: top + height / 2,
    view: element.ownerDocument.defaultView,
  };
  return element.dispatchEvent(
    type.startsWith('pointer')
      ? new PointerEvent(type, { ...shape, isPrimary: true, pointerId: 1, pointerType: 'mouse' })
      : new MouseEvent(type, shape),
  );
}

/** Presses an element as `press` does, with a click that says it was a pointer's: what says nothing counts as a key's. */
export function pressByPointer(element: Element): void {
  if (isOffLimits(element)) return;
  downAndUp(element);
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
  if (!isOffLimits(element)) clickAnyway(element);
}

function clickAnyway(element: Element): void {
  if ('click' in element && typeof element.click === 'function') element.click();
  else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}
