import { closestAcross, parentOf } from '../dom/tree.ts';
import { OPTION } from './press.ts';
import { until } from './until.ts';

/** How long a list may take to render what was scrolled into view, in milliseconds. */
const RENDERING = 100;

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
  if (!box) return null;
  for (let top = 0; !signal.aborted; top += box.clientHeight) {
    box.scrollTop = top;
    const found = await until(find, signal, RENDERING);
    if (found) return found;
    if (box.clientHeight === 0 || box.scrollTop < top) return null;
  }
  return null;
}

function scrollerAround(option: Element): Element | null {
  const view = option.ownerDocument.defaultView;
  const { body } = option.ownerDocument;
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
