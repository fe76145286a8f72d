import { type RefObject, useEffect, useRef } from 'react';

const FOCUSABLE = ':is(button, a[href], input, select, textarea, [tabindex="0"]):not([tabindex="-1"])';

/** Where an element stands: its ancestors from the inside out, each with the index of the child that leads to it. */
type Trail = readonly { readonly parent: Element; readonly index: number }[];

/**
 * Where the element that has the focus goes, is hidden or disabled, such as a button that has done its work, gives the
 * focus to what stands next in its place, before the browser notices that it is lost. Gives a function that ends this.
 */
export function keepFocus(within: Element): () => void {
  let held: HTMLElement | null = null;
  let trail: Trail = [];
  const take = ({ target }: Event) => {
    if (!takesFocus(target)) return;
    held = target;
    trail = trailOf(target, within);
  };
  const leave = () =>
    queueMicrotask(() => {
      // In some browsers the focus leaves what is being taken out before it is gone.
      if (held && isUsable(held) && focusedIn(held.ownerDocument) !== held) held = null;
    });
  const observer = new MutationObserver(() => {
    if (!held || isUsable(held) || isTaken(held)) return;
    const next = nextOn(trail, within);
    held = null;
    next?.focus();
  });
  within.addEventListener('focusin', take);
  within.addEventListener('focusout', leave);
  observer.observe(within, { subtree: true, childList: true, attributes: true });
  return () => {
    observer.disconnect();
    within.removeEventListener('focusin', take);
    within.removeEventListener('focusout', leave);
  };
}

function isUsable(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled');
}

/** Of a frame's element, too, whose classes are the frame's own. */
function takesFocus(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'focus' in target && 'checkVisibility' in target;
}

function focusedIn(page: Document): Element | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether something else has the focus by now. */
function isTaken(held: Element): boolean {
  const page = held.ownerDocument;
  const active = focusedIn(page);
  return active !== null && active !== page.body && active !== held;
}

function trailOf(target: Element, within: Element): Trail {
  const trail = [];
  for (let child = target; child !== within && child.parentElement; child = child.parentElement)
    trail.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  return trail;
}

/**
 * The first usable element after the place where the trail ends, or the last one before it, as near as there is one; not
 * beyond an ancestor that takes the focus itself.
 */
function nextOn(trail: Trail, within: Element): HTMLElement | undefined {
  for (const { parent, index } of trail) {
    if (!within.contains(parent)) continue;
    const children = [...parent.children];
    const found =
      children.slice(index).flatMap(usableIn).at(0) ?? children.slice(0, index).flatMap(usableIn).at(-1);
    if (found) return found;
    if (takesFocus(parent) && parent.hasAttribute('tabindex') && isUsable(parent)) return parent;
  }
  return undefined;
}

function usableIn(element: Element): HTMLElement[] {
  return [element, ...element.querySelectorAll(FOCUSABLE)].filter(
    (each): each is HTMLElement => takesFocus(each) && each.matches(FOCUSABLE) && isUsable(each),
  );
}

/** Gives the focus to the first in an element that takes it, else to the element itself. */
export function focusFirst(within: HTMLElement): void {
  (usableIn(within)[0] ?? within).focus();
}

/** A ref for an element inside of which the focus is never lost. */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const within = useRef<HTMLDivElement>(null);
  useEffect(() => (within.current ? keepFocus(within.current) : undefined), []);
  return within;
}

/**
 * Takes the focus that is lost where what held it goes: whenever `changed` changes while `wanted` holds, the first of
 * these elements that is shown gets it. At first nothing is lost yet.
 */
export function useCaughtFocus(
  elements: readonly RefObject<HTMLElement | null>[],
  changed: unknown,
  wanted: boolean,
): void {
  const last = useRef(changed);
  useEffect(() => {
    if (last.current === changed) return;
    last.current = changed;
    for (const { current } of wanted ? elements : []) {
      if (current && isLost(current.ownerDocument)) current.focus();
    }
  }, [changed, wanted]);
}

/** Whether nothing that is shown has the focus; browsers notice only later that its element is hidden. */
function isLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body || activeElement.getClientRects().length === 0;
}
