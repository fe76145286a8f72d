import { closestAcross, HOST_TAG, holds, parentOf, rootsOf, textRun } from '../dom/tree.ts';
import { readChecked, shownChoices } from '../dom/values.ts';
import { isFolded, isRendered } from '../dom/visible.ts';
import type { FieldControl } from '../kinds/kind.ts';
import { closeList } from './close-list.ts';
import { isOpen } from './is-open.ts';
import { openList } from './open-list.ts';
import { click, pointAndPress, press } from './press.ts';
import { turnBox } from './turn-box.ts';
import { until } from './until.ts';

type Means = (text: string) => boolean;

/** How long a list may take to open or close, in milliseconds. */
const OPENING = 300;

/**
 * Chooses the word that `means` accepts in a select, a drop-down of any make, radios, toggles or a check box.
 * False where the control does not offer it.
 */
export async function choose(control: FieldControl, means: Means, signal: AbortSignal): Promise<boolean> {
  switch (control.kind) {
    case 'options': {
      const option = control.options.find(({ text }) => means(text));
      if (option && readChecked(option.element) !== true)
        await turnBox(() => option.element, true, { by: null }, signal, pressOption);
      // Where the page hears only the label, a lone press on a hidden radio leaves two of them checked.
      const others = control.options.filter(each => each !== option && readChecked(each.element) === true);
      if (option && readChecked(option.element) === true && others.length > 0)
        option.element.closest('label')?.click();
      return option !== undefined;
    }
    case 'checkbox': {
      const wanted = means('Yes');
      const state = readChecked(control.element);
      if (state !== null && state !== wanted)
        await turnBox(() => control.element, wanted, { by: null }, signal);
      return state !== null;
    }
    case 'word':
      return chooseFromList(control.element, means, signal);
    case 'choice':
      return control.element.localName === 'select'
        ? chooseOption(control.element, means)
        : chooseFromList(control.element, means, signal);
    default:
      return false;
  }
}

function pressOption(element: Element): void {
  if (element.localName === 'input') click(element);
  else press(element);
}

function chooseOption(select: Element, means: Means): boolean {
  const option = Array.from(select.querySelectorAll('option')).find(
    ({ textContent, value }) => means(textContent?.trim() ?? '') || means(value),
  );
  if (!option || !('value' in select)) return false;
  select.value = option.value;
  for (const type of ['input', 'change'])
    select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return true;
}

/** Opens a drop-down, waits for the option and presses it; closes the list again where it is not offered. */
async function chooseFromList(opener: Element, means: Means, signal: AbortSignal): Promise<boolean> {
  const { ownerDocument: document } = opener;
  const before = new Set(optionsIn(document, means, opener));
  // A list that was open a moment ago may still be fading, and is then used again.
  const isOffered = (each: Element) =>
    !before.has(each) || (isOpen(opener) && closestAcross(each, '[role=option]') !== null);
  const isTaken = () => shownChoices(opener).some(means);
  const mayTurn = !isTaken();
  // What shows its state as a word may turn at a press, and opens no list.
  const offered = () => (mayTurn && isTaken() ? opener : optionsIn(document, means, opener).find(isOffered));
  const staysClosed = () => opener.localName === 'input' && !isOpen(opener);
  const option =
    (await openList(opener, offered, signal, OPENING)) ??
    (staysClosed() ? null : await until(offered, signal));
  if (option === opener) return true;
  if (option) await take(option, isTaken, signal);
  else await closeList(opener, signal);
  return option !== null;
}

/** Presses an option, and once more where the list took the first press for the end of the one that opened it. */
async function take(option: Element, isTaken: () => boolean, signal: AbortSignal): Promise<void> {
  pointAndPress(option);
  const done = await until(() => isTaken() || !option.isConnected || !isRendered(option), signal, OPENING);
  if (!done) pointAndPress(option);
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
      const run = (text.nodeValue?.length ?? 0) > 80 ? null : textRun(text);
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
