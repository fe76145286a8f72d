import { HOST_TAG, parentOf } from '../dom/tree.ts';
import { findSection, type Section } from '../form/find-section.ts';
import { followRoute, isOrganizationRoute } from '../form/route.ts';
import { ALL_WEBHOOKS, type SectionWish, sectionWishes } from './section-wish.ts';

/**
 * The section's buttons, in plain DOM: they are on every page of webhooks, and the page pays for each byte. They are
 * English as the portal beside them, since asking the browser for a sentence in another language costs a page more than
 * all else that the watcher does.
 */
interface SectionButtons {
  /** Brings them into the section, unless they are there; says whether there is one. */
  readonly look: (roots: readonly (Document | ShadowRoot)[]) => boolean;
  readonly clear: () => void;
}

/** Colours and font are those of the page around; its margins for all elements must not reach the host. */
const STYLE = `:host{display:flex!important;flex:none;gap:6px;height:0;align-items:center;align-self:center;margin:0 8px 0 auto!important}
:host([below]){clear:both;height:auto;margin:6px 0!important}
button{all:unset;padding:2px 8px;border:1px solid #888b;border-radius:3px;font-size:13px;cursor:pointer}
:hover{border-color:initial}
:host(:not([org])) :last-child{display:none}
:focus-visible{outline:2px solid}`;

const names = [...sectionWishes, ALL_WEBHOOKS] as const;
type SectionButton = SectionWish | typeof ALL_WEBHOOKS;

/** Creates the buttons; `look` shows them. The one for all webhooks is there at an organization only. */
export function createSectionButtons(wished: (wish: SectionButton) => void): SectionButtons {
  let host: HTMLElement | null = null;
  let observer: ResizeObserver | null = null;
  let section: Section | null = null;
  let unfollow = () => {};
  // The page may keep the section when it goes from an organization to a site.
  const mark = () => host?.toggleAttribute('org', isOrganizationRoute(location.hash));
  const clear = () => {
    observer?.disconnect();
    unfollow();
    section = null;
    host?.remove();
  };
  // Right after each layout, so that measuring costs none; moving anything then would be an error on the page.
  const fit = () => {
    const measured = section;
    const move = host && measured && fitting(host, measured);
    if (move) requestAnimationFrame(() => section === measured && move());
  };
  return {
    look: roots => {
      if (host?.isConnected && section?.add.isConnected) return true;
      clear();
      section = findSection(roots);
      if (!section) return false;
      host ??= make(wished);
      mark();
      unfollow = followRoute(window, mark);
      putInLine(host, section);
      observer ??= new ResizeObserver(fit);
      observer.observe(section.element);
      return true;
    },
    clear,
  };
}

function make(wished: (wish: SectionButton) => void): HTMLElement {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.append(STYLE);
  root.append(style);
  for (const wish of names) {
    const button = document.createElement('button');
    button.append(wish);
    button.onclick = () => wished(wish);
    root.append(button);
  }
  // A section may fold when its head is pressed.
  host.onclick = event => event.stopPropagation();
  return host;
}

/** What the buttons need in a line, with their distances to both sides, in CSS pixels. */
const ROOM = 380;

/**
 * Puts the buttons into the line of the heading and the Add button, before the latter: without a height of their own,
 * and taking only free space, they move nothing there.
 */
export function putInLine(host: Element, { element, add }: Section): void {
  host.removeAttribute('below');
  partAround(add, element).before(host);
}

/**
 * What gives them a line below where that line has no room, or takes them back where it has; null where they stand right.
 * To be asked when the page is laid out, since this measures.
 */
export function fitting(host: Element, section: Section): (() => void) | null {
  const { element, heading, add } = section;
  const isLine = getComputedStyle(element).display.endsWith('flex');
  // What says “Add Webhook” may have no box of its own.
  const part = partAround(add, element);
  const isWide = part.getBoundingClientRect().left - heading.getBoundingClientRect().right > ROOM;
  const below = !(isLine && isWide);
  if (below === host.hasAttribute('below')) return null;
  return () => {
    if (!below) return putInLine(host, section);
    host.setAttribute('below', '');
    (isLine ? element : part).after(host);
  };
}

/** The part of an element in which another stands, as a person sees them; in a row of a table, the part of the cell. */
function partAround(inner: Element, element: Element): Element {
  const parent = parentOf(inner);
  return parent && parent !== element && parent.localName !== 'td' ? partAround(parent, element) : inner;
}
