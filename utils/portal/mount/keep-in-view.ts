import { holds, isElement, parentOf } from '../dom/tree.ts';
import type { Hosts } from './hosts.ts';

/** For how long what a person has pressed stays where it is, in milliseconds: they may press it again. */
const PRESSED = 500;
/** How often it is asked whether what the press has set in motion rests, and for how long at most. */
const LOOK_AGAIN = 100;
const MOST = 2000;

/**
 * Does `work`, which may put something above the control that has the focus or was just pressed in the form, and keeps that
 * control under the person's eyes and pointer: scrolls by as much as it has moved. Where that cannot be, what is pressed stays
 * where it is, too: our elements above it get no more room than they had until the press is half a second ago and nothing
 * that it has set in motion still moves.
 */
export type KeepInView = (root: Element, work: () => void) => void;

/** Ends with the signal. */
export function createKeepInView(document: Document, hosts: Hosts, signal: AbortSignal): KeepInView {
  const window = document.defaultView ?? globalThis.window;
  let pressed: Element | null = null;
  let isDown = false;
  let since = 0;
  const press = (event: Event) => {
    const [target] = event.composedPath();
    isDown = event.type === 'pointerdown';
    since = window.performance.now();
    if (isDown) pressed = isElement(target) ? target : null;
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    window.addEventListener(type, press, { capture: true, signal });
  const isHeld = (root: Element) => {
    const ago = window.performance.now() - since;
    return isDown || ago < PRESSED || (ago < MOST && isMoving(root));
  };
  let held: Element | null = null;
  let timer = 0;
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  const release = () => {
    if (!held) return;
    timer = isHeld(held) ? window.setTimeout(release, LOOK_AGAIN) : 0;
    if (timer !== 0) return;
    held = null;
    hosts.release();
  };
  return (root, work) => {
    const isPressed = pressed?.isConnected && holds(root, pressed) && isHeld(root);
    const anchor = isPressed ? pressed : focusedIn(root);
    const top = anchor?.getBoundingClientRect().top ?? 0;
    const heights = isPressed ? hosts.heights() : null;
    work();
    if (!anchor?.isConnected || anchor.getClientRects().length === 0) return;
    if (scrollBy(anchor, anchor.getBoundingClientRect().top - top) || !heights) return;
    const at = anchor.getRootNode();
    hosts.hold(heights, 'host' in at && isElement(at.host) ? at.host : anchor);
    held = root;
    timer ||= window.setTimeout(release, LOOK_AGAIN);
  };
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
