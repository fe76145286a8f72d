import { isElement } from '../dom/tree.ts';

/** How long a page that has built its dialog anew may take to put the focus where it likes, in milliseconds. */
const ANEW = 250;
/** How often it is given back in that time: a page that insists has its reasons. */
const MOST = 2;

/** Where a person is in one of our elements, which the browser forgets where the page takes that element out. */
export interface KeptFocus {
  /** Shows its open panel again, scrolls its parts to where they were, and gives it the focus. */
  readonly giveBack: () => void;
  /** Something else has got the focus. */
  readonly taken: () => void;
  /** The person has done something outside of it. */
  readonly acted: () => void;
}

/** Follows the focus in `root`, the shadow root of `host`. */
export function keepFocusOf(host: HTMLElement, root: ShadowRoot): KeptFocus {
  let focused: HTMLElement | null = null;
  const scrolled = new Map<Element, number>();
  let until = 0;
  let left = 0;
  root.addEventListener('focusin', ({ target }) => {
    if (isFocusable(target)) focused = target;
  });
  root.addEventListener('focusout', event => {
    if ('relatedTarget' in event && event.relatedTarget && performance.now() > until) focused = null;
    // Some browsers tell of it where the element is taken out, too; then it is gone by now.
    queueMicrotask(() => {
      if (host.isConnected && root.activeElement === null && performance.now() > until) focused = null;
    });
  });
  const scroll = ({ target }: Event) => {
    if (isElement(target)) scrolled.set(target, target.scrollTop);
  };
  root.addEventListener('scroll', scroll, true);
  host.addEventListener('scroll', scroll);
  const refocus = () => {
    if (focused?.isConnected) focused.focus({ preventScroll: true });
  };
  return {
    giveBack() {
      for (const panel of root.querySelectorAll<HTMLElement>('[popover]:not([hidden])'))
        if (!panel.matches(':popover-open')) panel.showPopover();
      for (const [element, top] of scrolled) if (element.isConnected) element.scrollTop = top;
      if (!focused) return;
      until = performance.now() + ANEW;
      left = MOST;
      refocus();
    },
    taken() {
      if (left === 0 || performance.now() > until) return;
      left -= 1;
      refocus();
    },
    acted() {
      left = 0;
      until = 0;
      if (root.activeElement === null) focused = null;
    },
  };
}

const isFocusable = (target: unknown): target is HTMLElement => isElement(target) && 'focus' in target;
