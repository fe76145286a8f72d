import { HOST_TAG, isElement } from '../dom/tree.ts';
import { isPushedOnly, isSameLayout, layoutAround } from './layout.ts';
import type { Place } from './places.ts';
import { scrollersAround } from './reach.ts';

/** Narrower than this, in CSS pixels, a sentence becomes a column of words. */
const NARROWEST = 160;
/** Room for a line of text with a button, in CSS pixels. */
export const LINE = 40;
/** Room for a panel, in which what has no room scrolls; where no place has that, for a line. */
const ROOMS = [160, LINE] as const;
/** How often the most height that a place has room for is halved down to. */
const HALVINGS = 3;

const IN_FLOW = { position: 'static', inset: 'auto', width: 'auto', 'z-index': 'auto' };
/** The widest that it gets over a corner, and how far from the window's edge it is; in CSS pixels. */
const WIDEST = 420;
const EDGE = 8;

/** Places that are no good, with the least height that they have no room for; 0 where not even an empty element may be there. */
export type Refused = (Place & { readonly height: number })[];

interface Settling {
  /** Places that were no good; more are added. */
  readonly refused: Refused;
  /** Whether it need not be measured again where it is. */
  readonly isSure: boolean;
  /** Called before anything is measured. */
  readonly begin: () => void;
}

/**
 * Puts one of our elements into the first of `places` where it changes nothing of how the page lays out `part`, the form
 * around it, but pushes down what is below: measured without it, with it there but not shown, and with a height. Gives whether
 * it `stayed` where it was or `moved`; null where there is no such place, and it is not on the page.
 */
export function settle(
  host: HTMLElement,
  places: () => Iterable<Place>,
  part: Element,
  { refused, isSure, begin }: Settling,
): 'stayed' | 'moved' | null {
  for (const room of ROOMS) {
    for (const place of places()) {
      const { parent, before: wanted, over } = place;
      const before = pastOurs(wanted);
      const isTried = refused.some(
        each => each.parent === parent && each.before === before && each.over === over && each.height <= room,
      );
      // A line in the form comes before a corner of the window.
      if (isTried || (over === 'corner' && room > LINE)) continue;
      if (isSure && host.parentNode === parent && pastOurs(host.nextSibling) === before) return 'stayed';
      begin();
      // Where an element is taken out for a moment, what scrolls there may not stay as far as it was.
      const views = scrollersAround(host.isConnected ? host : parent, part).map(
        at => [at, at.scrollTop] as const,
      );
      const fit = over ? putOver(host, place, part) : fitInto(host, parent, before, part, room);
      for (const [element, top] of views) element.scrollTop = top;
      if (fit === 'fits') return 'moved';
      refused.push({ ...place, before, height: fit });
    }
  }
  host.remove();
  return null;
}

function pastOurs(node: Node | null): Node | null {
  let at = node;
  while (isElement(at) && at.localName === HOST_TAG) at = at.nextSibling;
  return at;
}

/** Puts it over the page; 0 where it is noticed in a corner's place. */
function putOver(host: HTMLElement, { parent, over }: Place, part: Element): 'fits' | 0 {
  host.remove();
  const without = layoutAround(parent, part);
  set(host, 'display', 'none');
  parent.appendChild(host);
  const isUnnoticed = over === 'page' || isSameLayout(without, layoutAround(parent, part));
  set(host, 'display', 'block');
  if (!isUnnoticed) return refuse(host, 0);
  return over === 'corner' ? putBeside(host, part) : settled(host, 'none');
}

/** Over the corner of the window that `part` leaves more room in; a line high where it would cover it. */
function putBeside(host: HTMLElement, part: Element): 'fits' {
  const { innerWidth = 0, innerHeight = 0 } = part.ownerDocument.defaultView ?? {};
  const { left, right } = part.getBoundingClientRect();
  const isLeft = left > innerWidth - right;
  const free = (isLeft ? left : innerWidth - right) - 2 * EDGE;
  const isBeside = free >= NARROWEST;
  set(host, 'position', 'fixed');
  set(host, 'inset', `auto ${isLeft ? 'auto' : `${EDGE}px`} ${EDGE}px ${isLeft ? `${EDGE}px` : 'auto'}`);
  set(host, 'width', `${Math.min(WIDEST, isBeside ? free : WIDEST)}px`);
  set(host, 'z-index', '2147483647');
  return settled(host, `${isBeside ? innerHeight / 2 : LINE}px`);
}

/** Gives the least height, up to `room`, for which there is none. */
function fitInto(
  host: HTMLElement,
  parent: Node,
  before: Node | null,
  part: Element,
  room: number,
): 'fits' | number {
  host.remove();
  for (const [name, value] of Object.entries(IN_FLOW)) set(host, name, value);
  const without = layoutAround(parent, part);
  setHeights(host, '0', 'none');
  // Without a layout, or while a dialog grows from nothing, nothing can be measured.
  const isLaidOut = part.getBoundingClientRect().width > 0;
  if (isLaidOut) set(host, 'display', 'none');
  parent.insertBefore(host, before);
  if (!isLaidOut) return 'fits';
  const isUnnoticed = isSameLayout(without, layoutAround(parent, part));
  set(host, 'display', 'block');
  if (!isUnnoticed) return refuse(host, 0);
  const pull = pullOf(host.nextElementSibling);
  set(host, 'margin-bottom', `${pull}px`);
  const fits = (height: number) => {
    setHeights(host, `${height}px`, `${height}px`);
    return (
      host.offsetWidth >= NARROWEST &&
      Math.abs(host.offsetHeight - height) <= 1 &&
      isPushedOnly(without, layoutAround(parent, part), host, part, pull)
    );
  };
  const window = part.ownerDocument.defaultView?.innerHeight ?? room;
  if (fits(2 * window)) return settled(host, 'none');
  if (!fits(room)) return refuse(host, room);
  return settled(host, `${mostThatFits(room, window / 2, fits)}px`);
}

function refuse<Height extends number>(host: HTMLElement, height: Height): Height {
  host.remove();
  return height;
}

function settled(host: HTMLElement, most: string): 'fits' {
  setHeights(host, '0', most);
  return 'fits';
}

/** The largest height up to `most` for which there is room, about; there is for `least`. */
function mostThatFits(least: number, most: number, fits: (height: number) => boolean): number {
  if (most <= least) return least;
  if (fits(most)) return most;
  let [low, high] = [least, most];
  for (let round = 0; round < HALVINGS; round += 1) {
    const middle = Math.round((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** How far the element after ours draws itself up over what is before it, as grids with gutters do. */
function pullOf(next: Element | null): number {
  const margin = next?.ownerDocument.defaultView?.getComputedStyle(next).marginTop;
  return Math.max(0, -Number.parseFloat(margin || '0'));
}

function setHeights(host: HTMLElement, least: string, most: string): void {
  set(host, 'min-height', least);
  set(host, 'max-height', most);
  set(host, 'overflow', most === 'none' ? 'visible' : 'hidden auto');
}

function set(host: HTMLElement, name: string, value: string): void {
  host.style.setProperty(name, value, 'important');
}
