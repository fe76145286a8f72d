import { follows, HOST_TAG, parentOf } from '../dom/tree.ts';
import { ancestorsOf, excessOf, NEAR, type Reach, reachAround, scrollersAround, styleOf } from './reach.ts';

/** Where an element is, in CSS pixels: from the part's upper left corner, which moves where a dialog stays centred, and however far what is around it is scrolled. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How a page lays out its own elements around a place, by which it is seen whether one of ours changes that. */
export interface Layout extends Reach {
  readonly boxes: ReadonlyMap<Element, Box>;
}

/** More elements than this nobody's form has; of a part that is larger, what is near is measured. */
const MOST = 1500;
const MEASURED = ':not(option, optgroup, script, style, template, svg *)';
const CONTROL = 'input, select, textarea, button, a[href], [role=button]';
/** What neighbours may move sideways or lose of their width: a scroll bar that appears. */
const SCROLL_BAR = 20;

/** Measures how a part of the page, such as a dialog, is laid out around `parent`, a place in it. */
export function layoutAround(parent: Node, part: Element): Layout {
  const boxOf = boxesIn(part, parent);
  const boxes = new Map<Element, Box>();
  for (const element of elementsAround(parent, part)) {
    const box = boxOf(element);
    if (box.right > box.left && box.bottom > box.top) boxes.set(element, box);
  }
  return { boxes, ...reachAround(parent, part) };
}

/** Whether nothing at all is laid out otherwise, as where a rule asks for neighbours or for the first or last child. */
export function isSameLayout(before: Layout, after: Layout): boolean {
  if (before.boxes.size !== after.boxes.size) return false;
  for (const [element, box] of before.boxes) {
    const now = after.boxes.get(element);
    if (!now || (['left', 'top', 'right', 'bottom'] as const).some(side => !isNear(now[side], box[side])))
      return false;
  }
  return true;
}

/**
 * Whether all that `host` does by the room it takes is to push down what is below it: all else stays, nothing is squeezed or
 * covered, and nothing reaches further out than before. `pull`: how far what follows draws itself up.
 */
export function isPushedOnly(
  before: Layout,
  after: Layout,
  host: Element,
  part: Element,
  pull: number,
): boolean {
  return excessOf(before, after) === 0 && staysInPlace(before, after, host, part, pull);
}

function staysInPlace(before: Layout, after: Layout, host: Element, part: Element, pull: number): boolean {
  const ours = boxesIn(part, host)(host);
  for (const [element, box] of before.boxes) {
    const now = after.boxes.get(element);
    if (!now) return false;
    const isAside = [now.left - box.left, now.right - box.right].some(by => Math.abs(by) > SCROLL_BAR);
    if (isAside || now.top < box.top - NEAR) return false;
    const isBelow = box.top >= ours.top - NEAR - pull && !element.contains(host) && follows(host, element);
    if (!isBelow && now.top > box.top + NEAR) return false;
    if (isBelow && pull > 0 && now.top < ours.bottom - NEAR && follows(host, element)) return false;
    if (element.matches(CONTROL) && overlap(shownBeside(host, element), shownBeside(element, host)))
      return false;
  }
  return true;
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= NEAR;

const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > NEAR &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > NEAR;

/** Where in the window an element can be seen beside another: what scrolls or clips around it alone hides the rest, as behind the foot of a dialog. */
function shownBeside(other: Element, element: Element): Box {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let at = parentOf(element); at && !at.contains(other); at = parentOf(at)) {
    if (!/auto|scroll|hidden|clip/.test(styleOf(at)?.overflowY ?? '')) continue;
    const frame = at.getBoundingClientRect();
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return { left, top, right, bottom };
}

/** Measures elements of a part; what is scrolled around a place in it is scrolled further where something comes above. */
function boxesIn(part: Element, place: Node): (element: Element) => Box {
  const origin = part.getBoundingClientRect();
  const scrolled = scrollersAround(place, part).filter(at => at.scrollTop > 0 && part.contains(at));
  return element => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const up = scrolled.reduce(
      (sum, at) => sum + (at !== element && at.contains(element) ? at.scrollTop : 0),
      -origin.top,
    );
    return { left: left - origin.left, top: top + up, right: right - origin.left, bottom: bottom + up };
  };
}

function elementsAround(parent: Node, part: Element): Element[] {
  const root = parent.getRootNode();
  const inShadow = 'host' in root && root !== part.getRootNode() ? elementsIn(parent.getRootNode()) : [];
  const all = [part, ...elementsIn(part), ...inShadow];
  if (all.length <= MOST) return all;
  const around = ancestorsOf(parent);
  const near = around.flatMap(({ children }) => Array.from(children)).filter(isMeasured);
  return [...new Set([...around, ...near, ...elementsIn(parent)])].slice(0, MOST);
}

function elementsIn(node: Node): Element[] {
  if (!('querySelectorAll' in node)) return [];
  const within = node as ParentNode;
  return Array.from(within.querySelectorAll(MEASURED)).filter(({ localName }) => localName !== HOST_TAG);
}

const isMeasured = (element: Element): boolean => element.matches(MEASURED) && element.localName !== HOST_TAG;
