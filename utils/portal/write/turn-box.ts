import { isElement } from '../dom/tree.ts';
import { readChecked } from '../dom/values.ts';
import { pageTurn } from './page-turn.ts';
import { click, press } from './press.ts';
import { until } from './until.ts';

/** What pressing a box of the page's own make came to: it hears it itself, or only the mark that is drawn in it does. */
export interface Hearing {
  by: 'box' | 'mark' | null;
}

/**
 * Presses a check box, switch or radio that is to change, found anew by `box` where the page has replaced it. One of plain
 * elements that does not answer may hear only its mark; `hearing` keeps what the ones before it came to.
 */
export async function turnBox(
  box: () => Element | null | undefined,
  isOn: boolean,
  hearing: Hearing,
  signal: AbortSignal,
  pressBox: (element: Element) => void = click,
): Promise<void> {
  const first = box();
  if (!first) return;
  const mark = first.localName === 'input' ? null : markIn(first);
  if (mark && hearing.by === 'mark') press(mark);
  else pressBox(first);
  await pageTurn();
  if (!mark || hearing.by !== null) return;
  const now = () => (first.isConnected ? first : box());
  const state = () => {
    const element = now();
    return element ? readChecked(element) : null;
  };
  if (await until(() => state() === isOn, signal)) return;
  const again = now();
  const other = again && state() === !isOn ? markIn(again) : null;
  if (!other) return;
  press(other);
  await pageTurn();
  hearing.by = (await until(() => state() === isOn, signal)) ? 'mark' : 'box';
}

/** The one part of a box that says nothing, or the innermost of it: what is pressed there is heard all around. */
function markIn(box: Element): Element | null {
  const [only, ...more] = silentParts(box);
  let mark = more.length === 0 ? only : undefined;
  while (mark?.firstElementChild && mark.localName !== 'svg') mark = mark.firstElementChild;
  return mark ?? null;
}

function silentParts(element: Element): Element[] {
  return Array.from(element.children).flatMap(child => {
    if (!isElement(child)) return [];
    return /[\p{L}\p{N}]/u.test(child.textContent ?? '') ? silentParts(child) : [child];
  });
}
