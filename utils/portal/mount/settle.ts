import { follows, HOST_TAG, isElement, parentOf } from '../dom/tree.ts';
import type { Place } from './place.ts';

/** Narrower than this, in CSS pixels, a sentence becomes a column of words. */
const NARROWEST = 160;
/** What neighbours may move sideways or lose of their width: a scroll bar that appears. */
const SCROLL_BAR = 20;
const NEAR = 2;
/** An empty element has no height by which to see where it would stand. */
const PROBE = '24px';

/**
 * Puts one of our elements into the first of `places` where it gets room between its neighbours, leaves them where they
 * are and pushes nothing out of sight. Null where there is no such place: it is then not on the page. `refused` keeps the
 * parents that were no good.
 */
export function settle(
  host: HTMLElement,
  places: readonly Place[],
  refused: WeakSet<Node>,
): 'stayed' | 'moved' | null {
  for (const place of places) {
    if (refused.has(place.parent)) continue;
    const before = pastOurs(place.before);
    if (host.parentNode === place.parent && pastOurs(host.nextSibling) === before) return 'stayed';
    const undisturbed = neighboursOf(place.parent, before);
    const frames = framesAround(place.parent);
    place.parent.insertBefore(host, before);
    if (place.over || sits(host, undisturbed, frames)) return 'moved';
    refused.add(place.parent);
  }
  host.remove();
  return null;
}

function pastOurs(node: Node | null): Node | null {
  let at = node;
  while (isElement(at) && at.localName === HOST_TAG) at = at.nextSibling;
  return at;
}

interface Neighbour {
  readonly element: Element;
  readonly box: DOMRect;
  readonly side: 'before' | 'after' | 'around';
}

function neighboursOf(parent: Node, before: Node | null): Neighbour[] {
  const children = Array.from(parent.childNodes).filter(isElement);
  const at = children.findIndex(child => before !== null && (child === before || follows(before, child)));
  const [previous, next] = at < 0 ? [children.at(-1), undefined] : [children[at - 1], children[at]];
  const sides = [
    ['before', previous],
    ['after', next],
    ['around', isElement(parent) ? parent : undefined],
  ] as const;
  return sides.flatMap(([side, element]) =>
    element && element.localName !== HOST_TAG && isInFlow(element)
      ? [{ element, box: element.getBoundingClientRect(), side }]
      : [],
  );
}

function isInFlow(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && style.display !== 'none' && !/absolute|fixed/.test(style.position);
}

/**
 * What stands around a place and would hide what has no room in it, up to what scrolls or stands by itself. What hides
 * something as it is may just be unfolding.
 */
function framesAround(parent: Node): Element[] {
  const frames: Element[] = [];
  for (let at = isElement(parent) ? parent : parentOf(parent); at; at = parentOf(at)) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (/auto|scroll/.test(style?.overflowY ?? '')) break;
    if (/hidden|clip/.test(style?.overflowY ?? '') && hiddenIn(at) <= NEAR) frames.push(at);
    if (style?.position === 'fixed') break;
  }
  return frames;
}

/** How much of its content an element hides, in CSS pixels. */
function hiddenIn(element: Element): number {
  return element.scrollHeight - element.clientHeight;
}

function sits(host: HTMLElement, neighbours: readonly Neighbour[], frames: readonly Element[]): boolean {
  // Without a layout, or while a dialog grows from nothing, nothing can be measured.
  if (neighbours.every(({ box }) => box.width === 0)) return true;
  host.style.setProperty('min-height', PROBE, 'important');
  host.style.setProperty('margin-bottom', `${pullOf(neighbours)}px`, 'important');
  const box = host.getBoundingClientRect();
  const isRoomy = box.width >= NARROWEST && box.height > 0;
  const good =
    isRoomy &&
    neighbours.every(each => isLeftAlone(each, box)) &&
    frames.every(frame => hiddenIn(frame) <= NEAR);
  host.style.removeProperty('min-height');
  return good;
}

/** How far the element after ours draws itself up over what stands before it, as grids with gutters do. */
function pullOf(neighbours: readonly Neighbour[]): number {
  const next = neighbours.find(({ side }) => side === 'after')?.element;
  const margin = next?.ownerDocument.defaultView?.getComputedStyle(next).marginTop;
  return Math.max(0, -Number.parseFloat(margin || '0'));
}

function isLeftAlone({ element, box, side }: Neighbour, ours: DOMRect): boolean {
  if (box.width === 0 || box.height === 0) return true;
  const now = element.getBoundingClientRect();
  if (Math.abs(now.left - box.left) > SCROLL_BAR || Math.abs(now.width - box.width) > SCROLL_BAR)
    return false;
  if (side === 'before') return now.bottom <= ours.top + NEAR;
  return side === 'around' || now.top >= ours.bottom - NEAR;
}
