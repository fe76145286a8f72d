import { holds, isElement, parentOf } from '../dom/tree.ts';
import type { Hosts } from './hosts.ts';

/** For how long what a person has pressed stays where it is, in milliseconds: they may press it again. */
const PRESSED = 500;
/** How often it is asked whether what the press has set in motion rests, and for how long at most. */
const LOOK_AGAIN = 100;
const MOST = 2000;

/**
 * Does `work`, which may put something above the control that has the focus or was just pressed in the form, and keeps that
 * control under the person's eyes and pointer: scrolls by as much as it has moved. Where that cannot be, what is pressed or
 * typed in stays where it is, too: our elements get no more room than they had until the box is left, the press is half a
 * second ago, and nothing that it has set in motion still moves.
 */
export type KeepInView = (root: Element, work: () => void) => void;

/** Ends with the signal. */
export function createKeepInView(document: Document, hosts: Hosts, signal: AbortSignal): KeepInView {
  const window = document.defaultView ?? globalThis.window;
  let pressed: Element | null = null;
  let typed: Element | null = null;
  let isDown = false;
  let since = 0;
  let held: Element | null = null;
  let timer = 0;
  const listen = (types: readonly string[], answer: (event: Event, target: Element | null) => void) => {
    for (const type of types) {
      const first = (event: Event) => {
        const [target] = event.composedPath();
        answer(event, isElement(target) ? target : null);
      };
      window.addEventListener(type, first, { capture: true, signal });
    }
  };
  listen(['pointerdown', 'pointerup', 'pointercancel'], ({ type }, target) => {
    isDown = type === 'pointerdown';
    since = window.performance.now();
    if (isDown) pressed = target;
  });
  listen(['input'], (event, target) => {
    // A filling types, too, and a check box has no such type.
    if (event.isTrusted && 'inputType' in event) typed = target;
  });
  // Before what gets the focus is scrolled into view.
  listen(['focusout'], () => window.queueMicrotask(release));
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  const isPress = (root: Element) => {
    const ago = window.performance.now() - since;
    return isDown || ago < PRESSED || (ago < MOST && isMoving(root));
  };
  const pressedIn = (root: Element) => (pressed && holds(root, pressed) && isPress(root) ? pressed : null);
  const typedIn = (root: Element) => (typed && holds(root, typed) && hasFocus(typed) ? typed : null);
  const release = () => {
    window.clearTimeout(timer);
    if (!held || typedIn(held)) return;
    if (isPress(held)) timer = window.setTimeout(release, LOOK_AGAIN);
    else {
      const keep = keeping(focusedIn(held));
      held = null;
      hosts.release();
      keep();
    }
  };
  return (root, work) => {
    release();
    const touched = pressedIn(root) ?? typedIn(root);
    const keep = keeping(touched ?? focusedIn(root));
    const heights = hosts.heights();
    work();
    if (keep() || !touched) return;
    held = root;
    for (const which of ['above', 'all'] as const) {
      hosts.hold(heights, touched, which);
      if (keep()) break;
    }
    release();
  };
}

/** Gives what scrolls an element back to where it is now; that says whether it is there. */
function keeping(element: Element | null): () => boolean {
  const top = element?.getBoundingClientRect().top ?? 0;
  return () => {
    const isSeen = element?.isConnected && element.getClientRects().length > 0;
    return !isSeen || scrollBy(element, element.getBoundingClientRect().top - top);
  };
}

function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

/** Scrolls what is around an element until it is where it was; says whether it is. */
function scrollBy(element: Element, moved: number): boolean {
  let left = moved;
  for (let at = parentOf(element); at && Math.abs(left) >= 1; at = parentOf(at)) {
    const { scrollTop } = at;
    at.scrollTop += left;
    left -= at.scrollTop - scrollTop;
  }
  return Math.abs(left) < 1;
}

/** Whether an animation that ends is under way. */
function isMoving(root: Element): boolean {
  return root
    .getAnimations({ subtree: true })
    .some(
      ({ playState, effect }) =>
        playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
    );
}

function focusedIn(root: Element): Element | null {
  const { activeElement } = root.ownerDocument;
  return isElement(activeElement) && activeElement !== root && root.contains(activeElement)
    ? activeElement
    : null;
}
