import { childrenOf, follows, HOST_TAG, isElement, parentOf } from '../dom/tree.ts';

/** Where an element is, in CSS pixels: from the part's upper left corner, which moves where a dialog stays centred, and however far what is around it is scrolled. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is around a place, from the inside out. */
interface Frame {
  readonly element: Element;
  readonly kind: 'scrolls' | 'clips' | 'plain' | 'fixed' | 'window';
  /** How far what is in it reaches out of it. */
  readonly over: number;
  /** How far from the window's top it begins and what is in it ends. */
  readonly top: number;
  readonly end: number;
}

/** How far what is around a place reaches, and how much of it scrolls in view. */
export interface Reach {
  readonly frames: readonly Frame[];
  /** The heights of what scrolls around the place and beside it. */
  readonly views: ReadonlyMap<Element, number>;
}

/** How a page lays out its own elements around a place, by which it is seen whether one of ours changes that. */
export interface Layout extends Reach {
  readonly boxes: ReadonlyMap<Element, Box>;
}

/** More elements than this nobody's form has; of a part that is larger, what is near is measured. */
const MOST = 1500;
const MEASURED = ':not(option, optgroup, script, style, template, svg *)';
const CONTROL = 'input, select, textarea, button, a[href], [role=button]';
/** Rounding, in CSS pixels. */
const NEAR = 1.5;
/** What neighbours may move sideways or lose of their width: a scroll bar that appears. */
const SCROLL_BAR = 20;
/** A part that scrolls keeps so much of its height, in CSS pixels, and this share of it: a field with its label and more. */
const LEAST_VIEW = 140;
const VIEW_SHARE = 0.4;
/** Smaller than this, in CSS pixels, nobody sees an element. */
const LEAST_SEEN = 3;
/** How far within a part beside a place the scrolling one may be. */
const DEEPEST = 3;

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

/** Measures how far what is around `parent` reaches. */
export function reachAround(parent: Node, part: Element): Reach {
  const views = new Map(scrollersAround(parent, part).map(element => [element, element.clientHeight]));
  return { frames: framesOf(ancestorsOf(parent)), views };
}

/** What scrolls around a place and beside it. */
export function scrollersAround(place: Node, part: Element): Element[] {
  const around = ancestorsOf(place);
  const beside = around.slice(0, around.indexOf(part) + 1).flatMap(({ children }) => Array.from(children));
  const scrolling = [...around, ...beside.flatMap(element => scrollerIn(element, DEEPEST) ?? [])];
  return [...new Set(scrolling.filter(scrolls))];
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

/**
 * How much less of it, in CSS pixels, our elements would have to take for nothing to reach further out of what is around a place
 * than before, and for what scrolls there to keep a view; 0 or less where all of that holds.
 */
export function excessOf(before: Reach, after: Reach): number {
  const squeezed = Array.from(before.views, ([element, height]) => {
    const least = Math.min(height, Math.max(LEAST_VIEW, height * VIEW_SHARE));
    return least - NEAR - (after.views.get(element) ?? 0);
  });
  const further = before.frames.map((frame, index) => furtherOut(frame, after.frames[index]));
  return Math.max(0, ...squeezed, ...further);
}

function furtherOut(before: Frame, after: Frame | undefined): number {
  // What hides something as it is may just be unfolding.
  if (!after || before.kind === 'scrolls' || (before.kind === 'clips' && before.over > NEAR)) return 0;
  const out = after.over - before.over;
  if (before.kind !== 'fixed') return out - NEAR;
  const height = before.element.ownerDocument.defaultView?.innerHeight ?? Number.POSITIVE_INFINITY;
  return Math.max(out, after.end - Math.max(before.end, height), Math.min(before.top, 0) - after.top) - NEAR;
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

/** A place's element and those around it, up to the document's. */
function ancestorsOf(parent: Node): Element[] {
  const around: Element[] = [];
  for (let at = isElement(parent) ? parent : parentOf(parent); at; at = parentOf(at)) around.push(at);
  return around;
}

/** The frames around a place, up to what has its place in the window, or the window itself where it does not scroll. */
function framesOf(around: readonly Element[]): Frame[] {
  const frames: Frame[] = [];
  for (const element of around) {
    const kind = kindOf(element);
    if (kind) frames.push(frameOf(element, kind));
    if (kind === 'fixed') break;
  }
  return frames;
}

function kindOf(element: Element): Frame['kind'] | null {
  const style = styleOf(element);
  if (!style) return null;
  const { body, documentElement } = element.ownerDocument;
  if (element === documentElement) {
    const isLocked = [style, styleOf(body)].some(each => /hidden|clip/.test(each?.overflowY ?? ''));
    return isLocked ? 'window' : null;
  }
  if (style.position === 'fixed') return 'fixed';
  if (/auto|scroll/.test(style.overflowY)) return 'scrolls';
  // What is said of the body holds for the window.
  if (element === body || element.clientHeight === 0) return null;
  return /hidden|clip/.test(style.overflowY) ? 'clips' : 'plain';
}

function frameOf(element: Element, kind: Frame['kind']): Frame {
  const { top } = element.getBoundingClientRect();
  const isOver = !scrolls(element) && element.scrollHeight - element.clientHeight > NEAR;
  const over = isOver ? Math.max(0, endOf(element) - top - element.clientTop - element.clientHeight) : 0;
  return { element, kind, over, top, end: top + element.clientHeight + over };
}

/**
 * How far from the window's top the last of what can be seen in an element ends. What is laid out for screen readers only, or behind
 * a native box, may lie below the end of the part that scrolls it, and counts in `scrollHeight`.
 */
function endOf(element: Element): number {
  const ends = Array.from(childrenOf(element), child => {
    if (!isElement(child)) return 0;
    const { bottom, width, height } = child.getBoundingClientRect();
    const isTiny = width < LEAST_SEEN || height < LEAST_SEEN;
    const own = isTiny ? 0 : bottom;
    return /visible/.test(styleOf(child)?.overflowY ?? '') ? Math.max(own, endOf(child)) : own;
  });
  return Math.max(0, ...ends);
}

function scrolls(element: Element): boolean {
  return element.localName !== 'textarea' && /auto|scroll/.test(styleOf(element)?.overflowY ?? '');
}

/** A part that scrolls, or the only part in it that does: it may be no more than that one's frame. */
function scrollerIn(element: Element, deep: number): Element | null {
  if (element.localName === HOST_TAG || element.localName === 'textarea') return null;
  if (scrolls(element)) return element;
  const [only, ...others] = Array.from(element.children);
  return deep > 0 && only && others.length === 0 ? scrollerIn(only, deep - 1) : null;
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);
