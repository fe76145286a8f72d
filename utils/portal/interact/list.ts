import { byId, closestAcross, HOST_TAG, holds, innerRootsOf, parentOf, textRun } from '../dom/tree.ts';
import { listsOptions, readChecked } from '../dom/values.ts';
import { foldsItsContent, isFolded, isRendered } from '../dom/visible.ts';
import { isChip } from '../form/scene.ts';
import type { WordOf } from '../vocabulary/words.ts';
import { focus, leave, press, pressKey, until } from './press.ts';

/** How long a list may take to open, to close, and to show a line once it is open, in milliseconds. */
const OPENING = 600;
const CLOSING = 200;
const SHOWING = 300;
/** How long a list may take to draw what has come into its view, in milliseconds. */
const DRAWING = 300;
/** Longer than an option's words. */
const LONGEST = 80;

/** What can be chosen in a list while it is open. */
export interface Line {
  readonly element: Element;
  readonly key: string;
}

/** A list while something is chosen in it; `opener` finds what opens it, or is it, as it is now. */
export function openableList(opener: () => Element | null, wordOf: WordOf, signal: AbortSignal) {
  const standing = new Set(linesIn(opener(), wordOf).map(({ element }) => element));
  let seen: Line | undefined;
  const lines = () => {
    const element = opener();
    if (!element || !(isSilent(element) || isOpen(element))) return [];
    const all = linesIn(element, wordOf);
    // Where nothing says which list it is, its lines are options, or the words that its opening brought.
    const options = all.filter(line => {
      const option = closestAcross(line.element, '[role=option]');
      return option !== null && !isChip(option);
    });
    return options.length > 0 ? options : all.filter(line => !standing.has(line.element));
  };
  const isDropped = (element: Element) => {
    if (!isSilent(element)) return isOpen(element);
    return !listsOptions(element) && seen?.element.isConnected === true && isRendered(seen.element);
  };
  /** The line that is meant, after opening the list where it does not show; any line where no key is. */
  const find = async (key?: string): Promise<Line | null> => {
    const look = () => lines().find(line => key === undefined || line.key === key);
    const element = opener();
    if (!element) return null;
    const isShown = isOpen(element) || lines().length > 0;
    const found = isShown ? await until(look, signal, SHOWING) : await openList(element, look, signal);
    seen = found ?? lines()[0] ?? seen;
    return found ?? (key === undefined ? null : scrollTo(lines(), element, look, signal));
  };
  return {
    lines,
    find,
    /** Opens it; whether it shows then. One that shows nothing to choose may be open all the same. */
    async open(): Promise<boolean> {
      const line = await find();
      const element = opener();
      return line !== null || (element !== null && isOpen(element));
    },
    /** Closes it, one way after the other; Escape would close the dialog too. */
    async close() {
      // The key comes last: a list that closes by the others may take it for the choice of its current option.
      for (const close of [press, leave, pressTab]) {
        const element = opener();
        if (!element || !isDropped(element)) return;
        close(element);
        await until(() => !isDropped(element), signal, CLOSING);
      }
    },
  };
}

/** Whether a drop-down says that its list is open. */
const isOpen = (opener: Element) => opener.getAttribute('aria-expanded') === 'true';

/** Whether a drop-down says nothing of its list at all, as those of plain elements do. */
const isSilent = (opener: Element) => !opener.hasAttribute('aria-expanded');

/** Opens a drop-down, one way after the other, until `find` finds what is looked for or the list is open all the same. */
async function openList<T>(
  opener: Element,
  find: () => T | null | undefined,
  signal: AbortSignal,
): Promise<T | null> {
  // Lists may hide with their drop-down where that is scrolled out of sight.
  opener.scrollIntoView?.({ block: 'nearest' });
  // What takes the keys may be a box in it (combobox of ARIA 1.1).
  for (const part of [opener, ...opener.querySelectorAll('input')]) {
    for (const open of part.localName === 'input' ? [press, pressArrow] : [press]) {
      open(part);
      const found = await until(find, signal, OPENING);
      if (found || isOpen(opener)) return found;
    }
  }
  return null;
}

/** Moves along a list that draws no more than what is in its view, until that holds what is looked for. */
async function scrollTo<T>(
  lines: readonly Line[],
  opener: Element,
  find: () => T | null | undefined,
  signal: AbortSignal,
): Promise<T | null> {
  // A line may have come as a chip, too.
  const [box] = lines.flatMap(line => scrollerAround(line, opener) ?? []);
  for (let top = 0; box && !signal.aborted; top += box.clientHeight) {
    box.scrollTop = top;
    const found = await until(find, signal, DRAWING);
    if (found || box.scrollTop < top) return found;
  }
  return null;
}

/** What scrolls around a line beside what opens its list. A line may itself be cut, and a list that draws its own scroll bar hides the browser's. */
function scrollerAround({ element }: Line, opener: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  const cut: { element: Element; overflow: string | undefined }[] = [];
  for (let at = parentOf(element); at && !holds(at, opener); at = parentOf(at)) {
    const isCut = at.clientHeight > 0 && at.scrollHeight > at.clientHeight + 1;
    const overflow = isCut ? view?.getComputedStyle(at).overflowY : 'visible';
    if (overflow !== 'visible') cut.push({ element: at, overflow });
  }
  const scrolling = cut.find(({ overflow }) => overflow === 'auto' || overflow === 'scroll');
  return (scrolling ?? cut[0])?.element ?? null;
}

function pressArrow(opener: Element): void {
  focus(opener);
  pressKey(opener, 'ArrowDown');
}

/** In the list where the page says which that is, or where the focus is in one; else on the opener. */
function pressTab(opener: Element): void {
  const { activeElement } = opener.ownerDocument;
  const line = activeElement?.matches('[role=listbox],[role=option]') ? activeElement : null;
  pressKey(line ?? listOf(opener) ?? opener, 'Tab');
}

/** The list that an opener names, or is; null where that is for screen readers only, beside one that is drawn. */
function listOf(opener: Element): Element | null {
  const id = opener.getAttribute('aria-controls');
  const list = listsOptions(opener) ? opener : id ? byId(opener.getRootNode(), id) : null;
  return list && !foldsItsContent(list) ? list : null;
}

/** The innermost visible elements that show a meant word, in an opener's list or outside it and our own elements. */
function linesIn(opener: Element | null, wordOf: WordOf): Line[] {
  if (!opener) return [];
  const list = listOf(opener);
  const part = list ?? opener.ownerDocument;
  // A component's list shows the options that its page has put into it.
  const slotted = Array.from(list?.querySelectorAll('slot') ?? []).flatMap(slot =>
    slot.assignedElements({ flatten: true }),
  );
  const top = opener.ownerDocument.documentElement;
  return [part, ...innerRootsOf(part), ...slotted].flatMap(root => {
    const found: Line[] = [];
    const seen = new Map<Element, boolean>();
    const texts = opener.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      // As for a pointer: what is slotted is pressed where it shows.
      const element = parentOf(text);
      const run = (text.nodeValue?.length ?? 0) > LONGEST ? null : textRun(text);
      const key = run === null ? undefined : wordOf(run.trim());
      if (!element || key === undefined || element.closest(HOST_TAG) || element.localName === 'option')
        continue;
      if (isRendered(element) && !isFolded(element, top, seen)) found.push({ element, key });
    }
    return found;
  });
}

/** Whether a line says that it is chosen, or the box that is drawn in it; null where it does not say. */
export function isTicked({ element }: Line): boolean | null {
  const option = closestAcross(element, '[role=option],[role=menuitemcheckbox],li,label');
  if (!option) return null;
  if (option.hasAttribute('aria-checked')) return option.getAttribute('aria-checked') === 'true';
  const id = option.getAttribute('for');
  const box = option.querySelector('input[type=checkbox]') ?? (id && byId(option.getRootNode(), id));
  if (box) return readChecked(box);
  // In a list that takes one, "selected" may be where the keyboard is.
  const several = closestAcross(option, '[aria-multiselectable=true]');
  return several && option.hasAttribute('aria-selected') ? readChecked(option) : null;
}
