import type { FieldControl } from '../field-control.ts';
import { readChecked } from '../read-value.ts';
import { rootsOf } from '../roots.ts';
import { HOST_TAG, holds, isElement } from '../tree.ts';
import { isRendered } from '../visible.ts';
import { click, press } from './press.ts';
import { until } from './until.ts';

type Means = (text: string) => boolean;

/**
 * Chooses the word that `means` accepts in a select, a drop-down of any make, radios, toggles or a check box.
 * False where the control does not offer it.
 */
export async function choose(control: FieldControl, means: Means, signal: AbortSignal): Promise<boolean> {
  switch (control.kind) {
    case 'options': {
      const option = control.options.find(({ text }) => means(text));
      if (option && readChecked(option.element) !== true) pressOption(option.element);
      return option !== undefined;
    }
    case 'checkbox': {
      const wanted = means('Yes');
      const state = readChecked(control.element);
      if (state !== null && state !== wanted) click(control.element);
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
  press(opener);
  const option = await until(
    () => optionsIn(document, means, opener).find(each => !before.has(each)),
    signal,
  );
  if (option) press(option);
  else if (opener.getAttribute('aria-expanded') === 'true') press(opener);
  return option !== null;
}

/** The innermost visible elements that show a meant word, outside the opener and our own elements. */
export function optionsIn(document: Document, means: Means, opener: Element): Element[] {
  return rootsOf(document).flatMap(root => {
    const found: Element[] = [];
    const view = root.ownerDocument ?? document;
    const texts = view.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentNode;
      if (!isElement(element) || (text.nodeValue?.length ?? 0) > 80 || !means(text.nodeValue?.trim() ?? ''))
        continue;
      if (element.closest(HOST_TAG) || element.localName === 'option' || holds(opener, element)) continue;
      if (isRendered(element)) found.push(element);
    }
    return found;
  });
}
