import { nextTurn } from '../../signature/pause.ts';
import { isLocked } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { closestAcross, parentOf } from '../dom/tree.ts';
import { BUTTON, readChecked, readText, shownText } from '../dom/values.ts';
import { inOurWords } from '../vocabulary/speaks-of-webhooks.ts';

const POINTING = ['pointerover', 'mouseover', 'pointermove', 'mousemove'];
const PRESSING = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];
/** What goes up from whatever shadow root, and the page may answer in the browser's place. */
const HEARD = { bubbles: true, cancelable: true, composed: true };
const PRESSED = `${BUTTON},a,input[type=submit],input[type=button]`;
const CONTROLS = `${PRESSED},input,textarea,select`;
const WHOLE =
  /^\P{L}*(save|submit|create|update)\b|\b(add|new|edit|delete|remove|clone|duplicate|test) (this )?webhook\b/iu;
const TAKES_AWAY = /^\P{L}*(delete|remove|discard)\P{L}*$/iu;
const ENDS = /^\P{L}*(save|cancel|create|update|submit)\b/iu;

/**
 * Presses an element as a primary button would: widgets differ in which of these events they answer to. What saves is left
 * alone, here as in all of this file but `pressAnyway`.
 */
export function press(element: Element): void {
  if (!isOffLimits(element)) pressAnyway(element);
}

/** Presses what the person has asked for, as the section's "Add Webhook". */
export function pressAnyway(element: Element): void {
  for (const type of PRESSING) {
    const goesOn = point(element, type);
    if (type === 'mousedown' && goesOn)
      focus(closestAcross(element, 'a[href],button,input,select,textarea,[tabindex]'));
  }
  clickAnyway(element);
}

/** Presses an option after the pointer has come to it: some lists take the one over which it moved last. */
export function pointAndPress(option: Element): void {
  for (const type of POINTING) point(option, type);
  press(option);
}

/** Clicks an element; boxes and radios change by this alone. */
export function click(element: Element): void {
  if (!isOffLimits(element)) clickAnyway(element);
}

function clickAnyway(element: Element): void {
  if ('click' in element && typeof element.click === 'function') element.click();
  else element.dispatchEvent(new MouseEvent('click', HEARD));
}

/** Puts the focus on an element without moving the page. */
export function focus(element: Element | null): void {
  if (element && 'focus' in element && typeof element.focus === 'function')
    element.focus({ preventScroll: true });
}

/** Takes the focus from an element. */
export function leave(element: Element): void {
  if ('blur' in element && typeof element.blur === 'function') element.blur();
}

/** Presses a key where an element hears it; libraries that are older than `key` ask for its number. */
export function pressKey(element: Element, key: keyof typeof KEYS, altKey = false): void {
  const shape = { ...HEARD, key, code: key, keyCode: KEYS[key], altKey };
  for (const type of ['keydown', 'keyup']) element.dispatchEvent(new KeyboardEvent(type, shape));
}

const KEYS = { ArrowDown: 40, ArrowRight: 39, Tab: 9 } as const;

/** Presses a check box, switch, radio or toggle; the browser's own change by a click alone. */
export async function turn(element: Element): Promise<void> {
  if (element.localName === 'input') click(element);
  else press(element);
  await pageTurn();
}

/** Presses a box, radio or toggle until it shows that it is on or off, unless the page builds it anew. */
export async function turnTo(isOn: boolean, element: Element, signal: AbortSignal): Promise<void> {
  if (readChecked(element) !== isOn) await turn(element);
  await until(() => readChecked(element) === isOn || !element.isConnected, signal);
}

/** Gives an element one event of the pointer in its middle; says whether the page lets the browser answer, too. */
function point(element: Element, type: string): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const shape = {
    ...HEARD,
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

/** Whether a button saves the form or does something with the whole webhook: that is the person's to press, whatever it was taken for. */
export function isOffLimits(element: Element): boolean {
  const button = closestAcross(element, PRESSED);
  if (!button) return false;
  const says = wordsOn(button);
  return (
    says.some(text => WHOLE.test(inOurWords(text))) ||
    (says.some(text => TAKES_AWAY.test(text)) && standsByTheEnd(button))
  );
}

function wordsOn(button: Element): string[] {
  const given = button.getAttribute('value') ?? '';
  return [shownText(button), given, ...namesOf(button).map(({ text }) => text)];
}

/** Whether the nearest part that holds another control, too, holds what saves or leaves the form: a row of headers does not. */
function standsByTheEnd(button: Element): boolean {
  for (let part = parentOf(button); part; part = parentOf(part)) {
    const others = [...part.querySelectorAll(CONTROLS)].filter(other => other !== button);
    if (others.length === 0) continue;
    return others.some(other => other.matches(PRESSED) && wordsOn(other).some(text => ENDS.test(text)));
  }
  return false;
}

/** How long a page may take to answer one step, in milliseconds. */
const PATIENCE = 700;

/** Waits, frame by frame, until `look` gives something; null when the page's patience runs out or `signal` aborts. */
export async function until<T>(
  look: () => T | null | undefined | false,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<T | null> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found) return found;
    if (signal.aborted || performance.now() > end) return null;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/**
 * Lets the page answer what was just done: frameworks render after the task in which an event came, at once or in a task
 * that they ask for then, and what they do with the next event starts from there. A task asked for by now comes before the
 * first turn, one asked for at this task's end before the second.
 */
export async function pageTurn(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

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
