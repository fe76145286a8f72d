import { childrenOf, HOST_TAG, isElement, parentOf } from '../dom/tree.ts';

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

/** Rounding, in CSS pixels. */
export const NEAR = 1.5;
/** A part that scrolls keeps so much of its height, in CSS pixels, and this share of it: a field with its label and more. */
const LEAST_VIEW = 140;
const VIEW_SHARE = 0.4;
/** Smaller than this, in CSS pixels, nobody sees an element. */
const LEAST_SEEN = 3;
/** How far within a part beside a place the scrolling one may be. */
const DEEPEST = 3;

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

/** A place's element and those around it, up to the document's. */
export function ancestorsOf(parent: Node): Element[] {
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

/** How the browser draws an element; undefined where its page is gone. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);
