import type { PortalForm } from '../match/locate-form.ts';
import { partsUp } from './places.ts';

/** The panels of the bar, which lie over the page in the browser's top layer, so that none of its layout moves. */
export interface Floating {
  /** Shows a panel below the bar that it is in, until what this gives is called. */
  readonly open: (panel: HTMLElement) => () => void;
  /** Puts the open one where the form, as it is now, leaves it room. */
  readonly place: (form: PortalForm) => void;
}

/**
 * What a page would take for its own: one that keeps what is behind its dialog from scrolling, drags a window by its head, or
 * closes it at a press beside it, knows of no panel that reaches further than the dialog.
 */
const KEPT_INSIDE = 'wheel touchstart touchmove pointerdown pointerup mousedown mouseup'.split(' ');

/** Nothing is open at first. */
export function createFloating(): Floating {
  let form: PortalForm | null = null;
  let shown: HTMLElement | null = null;
  const place = () => {
    const bar = shown?.parentElement;
    if (!shown || !bar || !form) return;
    const { clientWidth, clientHeight } = shown.ownerDocument.documentElement;
    const size = { width: clientWidth, height: clientHeight };
    Object.assign(shown.style, styleOf(spotFor(bar.getBoundingClientRect(), feetOf(form), size), size));
  };
  return {
    open(panel) {
      const ending = new AbortController();
      const { signal } = ending;
      const window = panel.ownerDocument.defaultView ?? globalThis.window;
      shown = panel;
      panel.popover = 'manual';
      place();
      // Where the page has just taken it out, it is shown once it is back.
      if (panel.isConnected) panel.showPopover();
      for (const type of ['scroll', 'resize'])
        window.addEventListener(type, place, { capture: true, signal });
      // A window may tell of its new size before it has it.
      const sizes = new window.ResizeObserver(place);
      for (const element of [panel.ownerDocument.documentElement, panel.parentElement ?? panel])
        sizes.observe(element);
      for (const type of KEPT_INSIDE)
        panel.addEventListener(type, event => event.stopPropagation(), { passive: true, signal });
      return () => {
        ending.abort();
        sizes.disconnect();
        // Another one may be open already.
        if (shown === panel) shown = null;
        panel.hidePopover();
      };
    },
    place(now) {
      form = now;
      place();
    },
  };
}

/** A part of the page with the saving buttons is no higher, in CSS pixels. */
const HIGHEST_FOOT = 120;

/** Where the buttons are that save the form, each with what is beside it in its part of the form, such as Cancel. */
function feetOf({ root, fields, commits }: PortalForm): DOMRect[] {
  const controls = Array.from(fields.located.values()).flatMap(({ control }) => control.elements);
  return commits.map(commit => {
    const boxes = partsUp(commit, root, controls).map(part => part.getBoundingClientRect());
    return boxes.findLast(({ height }) => height <= HIGHEST_FOOT) ?? commit.getBoundingClientRect();
  });
}

/** In CSS pixels of the window. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a panel lies: in all of this height or, where it needs less, at its upper end, or the lower one above the bar. */
interface Spot extends Box {
  readonly isAbove: boolean;
}

/** How wide a panel is at least, where the window is as wide: a table of three columns, or a line of JSON. */
const WIDTH = 480;
/** How high the room below the bar has to be for no other one to be looked for, and any room beside the bar. */
const ENOUGH = 240;
const LEAST = 120;
/** How far it is from the window's edges. */
const EDGE = 8;

/**
 * The room for a panel in a window: below the bar, else wherever there is most of it above or below; over the bar itself
 * where it leaves none. Never over `feet`.
 */
export function spotFor(bar: Box, feet: readonly Box[], { width, height }: Size): Spot {
  const wide = Math.min(Math.max(bar.right - bar.left, WIDTH), width - 2 * EDGE);
  const centred = (bar.left + bar.right - wide) / 2;
  const left = Math.max(EDGE, Math.min(centred, width - EDGE - wide));
  const right = left + wide;
  const inTheWay = feet.filter(foot => foot.right > left && foot.left < right && foot.bottom > foot.top);
  const gaps = gapsBetween([bar, ...inTheWay], height);
  const below = gaps.find(({ top, bottom }) => top >= bar.bottom && bottom - top >= ENOUGH);
  const beside = [below, tallest(gaps)].find(gap => gap && gap.bottom - gap.top >= LEAST);
  const gap = beside ?? tallest(gapsBetween(inTheWay, height));
  return { left, right, ...gap, isAbove: gap.bottom <= bar.top };
}

type Gap = Pick<Box, 'top' | 'bottom'>;

/** What of a window's height is free, from the top down. */
function gapsBetween(boxes: readonly Box[], height: number): Gap[] {
  const gaps: Gap[] = [];
  let top = EDGE;
  for (const box of boxes.toSorted((one, other) => one.top - other.top)) {
    gaps.push({ top, bottom: Math.min(box.top, height - EDGE) });
    top = Math.max(top, box.bottom);
  }
  return [...gaps, { top, bottom: height - EDGE }];
}

function tallest(gaps: readonly Gap[]): Gap {
  return gaps.reduce((one, other) => (other.bottom - other.top > one.bottom - one.top ? other : one));
}

function styleOf({ left, right, top, bottom, isAbove }: Spot, { height }: Size) {
  return {
    inset: isAbove ? `auto auto ${height - bottom}px ${left}px` : `${top}px auto auto ${left}px`,
    width: `${right - left}px`,
    maxHeight: `${bottom - top}px`,
  };
}
