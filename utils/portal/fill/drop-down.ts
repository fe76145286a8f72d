import { byId, closestAcross, HOST_TAG, holds, parentOf, rootsOf, textRun } from '../dom/tree.ts';
import { readChecked, shownChoices } from '../dom/values.ts';
import { isFolded, isRendered } from '../dom/visible.ts';
import { focus, leave, OPTION, pointAndPress, press, pressKey } from './press.ts';
import { until } from './wait.ts';

export type Means = (text: string) => boolean;

/** How long a list may take to open, to close, and to render what was scrolled into view, in milliseconds. */
const OPENING = 400;
const CLOSING = 200;
const RENDERING = 100;
/** Longer than an option's words. */
const LONGEST = 80;
const TYPING_BOX = 'input:not([type=hidden],[type=checkbox],[type=radio])';

/** Whether a drop-down says that its list is open. */
export function isOpen(opener: Element): boolean {
  return opener.getAttribute('aria-expanded') === 'true';
}

/** Whether a drop-down says nothing of its list at all, as those of plain elements do. */
export function isSilent(opener: Element): boolean {
  return !opener.hasAttribute('aria-expanded');
}

/**
 * Opens a drop-down, one way after the other, until `find` finds what is looked for in its list or the list is open all
 * the same.
 */
export async function openList<T>(
  opener: Element,
  find: () => T | null | undefined,
  signal: AbortSignal,
): Promise<T | null> {
  // Lists may hide with their drop-down where that is scrolled out of sight.
  opener.scrollIntoView?.({ block: 'nearest' });
  for (const open of waysToOpen(opener)) {
    open();
    const found = await until(find, signal, OPENING);
    if (found || isOpen(opener)) return found;
  }
  return null;
}

/**
 * An input may stand in a drop-down for the keyboard's sake only, or open its list by a key or the button beside it; where
 * it stands in the drop-down itself, a pointer presses it.
 */
function waysToOpen(opener: Element): (() => void)[] {
  const itself = () => press(opener);
  const box = opener.querySelector(TYPING_BOX);
  if (opener.localName !== 'input') return box ? [itself, () => press(box)] : [itself];
  // Alone, the key may choose the next option of a closed list.
  const keys = [true, false].map(alt => () => {
    focus(opener);
    pressKey(opener, 'ArrowDown', alt);
  });
  return [itself, ...keys, ...facesOf(opener)];
}

/** Presses on what is painted around an input that stands in a drop-down for the keyboard's sake only: it may answer in its place. */
function facesOf(opener: Element): (() => void)[] {
  const parent = opener.localName === 'input' ? parentOf(opener) : null;
  return [parent, parent && parentOf(parent)].flatMap(face => (face ? [() => press(face)] : []));
}

/**
 * Closes an open drop-down, one way after the other, since some lists close at a press, others when the focus leaves them,
 * and those over which a cover lies at the key that leaves them. Escape would close the dialog too. `isShown` says it of a
 * list that says nothing itself.
 */
export async function closeList(
  opener: Element,
  signal: AbortSignal,
  isShown = () => isOpen(opener),
): Promise<void> {
  // The key comes last: a list that closes by the others may take it for the choice of its current option.
  const ways = [
    () => press(opener),
    () => leave(opener),
    ...facesOf(opener),
    () => pressTab(opener, isShown),
  ];
  for (const close of ways) {
    if (!isShown()) return;
    close();
    await until(() => !isShown(), signal, CLOSING);
  }
}

/** In the list where the page says which that is, or where the focus is in one; else on the opener. */
function pressTab(opener: Element, isShown: () => boolean): void {
  const { activeElement } = opener.ownerDocument;
  const line = activeElement?.matches('[role=listbox],[role=option]') ? activeElement : null;
  const id = opener.getAttribute('aria-controls');
  for (const target of [id && byId(opener.getRootNode(), id), line, opener])
    if (target && isShown()) pressKey(target, 'Tab');
}

/**
 * Opens a drop-down, waits for the option that means what is wanted and presses it; closes the list again where it is not
 * offered, and says false then.
 */
export async function chooseFromList(opener: Element, means: Means, signal: AbortSignal): Promise<boolean> {
  const { ownerDocument: document } = opener;
  const before = new Set(optionsIn(document, means, opener));
  // A list that was open a moment ago may still be fading, and is then used again.
  const isOffered = (each: Element) =>
    !before.has(each) || (isOpen(opener) && closestAcross(each, '[role=option]') !== null);
  const isTaken = () => shownChoices(opener).some(means);
  const mayTurn = !isTaken();
  // What shows its state as a word may turn at a press, and opens no list.
  const offered = () => (mayTurn && isTaken() ? opener : optionsIn(document, means, opener).find(isOffered));
  const option = await openList(opener, offered, signal);
  if (!option) await closeList(opener, signal);
  if (!option || option === opener) return option !== null;
  pointAndPress(option);
  const isDone = () => isTaken() || !option.isConnected || !isRendered(option);
  // A list may take the first press for the end of the one that opened it.
  if (!(await until(isDone, signal, OPENING))) pointAndPress(option);
  return true;
}

/** The innermost visible elements that show a meant word, outside the opener and our own elements. */
export function optionsIn(document: Document, means: Means, opener: Element): Element[] {
  return rootsOf(document).flatMap(root => {
    const found: Element[] = [];
    // Lists may be mirrored for screen readers in a box of no height, which takes no presses.
    const folds = new Map<Element, boolean>();
    const view = root.ownerDocument ?? document;
    const texts = view.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      // As for a pointer: what is slotted is pressed where it shows.
      const element = parentOf(text);
      const run = (text.nodeValue?.length ?? 0) > LONGEST ? null : textRun(text);
      if (!element || run === null || !means(run.trim())) continue;
      if (element.closest(HOST_TAG) || element.localName === 'option' || isShownWord(element, opener))
        continue;
      if (isRendered(element) && !isFolded(element, view.body, folds)) found.push(element);
    }
    return found;
  });
}

/** A word in the opener itself is what is chosen now, unless it stands in an option of a list kept inside it. */
function isShownWord(element: Element, opener: Element): boolean {
  if (!holds(opener, element)) return false;
  const option = closestAcross(element, '[role=option]');
  return option === null || !holds(opener, option);
}

/**
 * Looks for an option that a list renders only while it is in view: scrolls the box around one of its options through
 * from the top until `find` finds it. Null where nothing around scrolls or the end is reached.
 */
export async function seekOption(
  option: Element,
  find: () => Element | null | undefined,
  signal: AbortSignal,
): Promise<Element | null> {
  const box = scrollerAround(option);
  for (let top = 0; box && !signal.aborted; top += box.clientHeight) {
    box.scrollTop = top;
    const found = await until(find, signal, RENDERING);
    if (found) return found;
    if (box.clientHeight === 0 || box.scrollTop < top) return null;
  }
  return null;
}

function scrollerAround(option: Element): Element | null {
  const { body, defaultView: view } = option.ownerDocument;
  let cut: Element | null = null;
  // A line of the list may be cut, too.
  const line = closestAcross(option, OPTION) ?? option;
  for (let at = parentOf(line); at && at !== body; at = parentOf(at)) {
    const isCut = at.clientHeight > 0 && at.scrollHeight > at.clientHeight + 1;
    const overflow = isCut ? view?.getComputedStyle(at).overflowY : 'visible';
    if (overflow === 'auto' || overflow === 'scroll') return at;
    if (overflow !== 'visible') cut ??= at;
  }
  return cut;
}

/** Whether an option says that it is chosen; in a list that takes one, "selected" may be where the keyboard is. */
export function isTicked(element: Element): boolean | null {
  const option = closestAcross(element, OPTION);
  const several = option && closestAcross(option, '[aria-multiselectable=true]');
  return isChecked(element) ?? (several && option.hasAttribute('aria-selected') ? readChecked(option) : null);
}

/** Whether an option is checked, or the box that is drawn in it; null where it is made otherwise. */
export function isChecked(element: Element): boolean | null {
  const option = closestAcross(element, OPTION);
  if (option?.hasAttribute('aria-checked')) return option.getAttribute('aria-checked') === 'true';
  const box = option?.querySelector('input[type=checkbox]');
  return box ? readChecked(box) : null;
}
