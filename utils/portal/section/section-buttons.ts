import { findSection, type Section } from '../find-section.ts';
import { HOST_TAG } from '../tree.ts';
import { fitting, putInLine } from './place-buttons.ts';
import { type SectionWish, sectionWishes } from './section-wish.ts';

/**
 * The section's two buttons, in plain DOM: they are on every page of webhooks, and the page pays for each byte. They are
 * English as the portal beside them, since asking the browser for a sentence in another language costs a page more than
 * all else that the watcher does.
 */
export interface SectionButtons {
  /** Brings them into the section, unless they are there; says whether there is one. */
  readonly look: (roots: readonly (Document | ShadowRoot)[]) => boolean;
  readonly clear: () => void;
}

/** Colours and font are those of the page around; its margins for all elements must not reach the host. */
const STYLE = `:host{display:flex!important;flex:none;gap:6px;height:0;align-items:center;align-self:center;margin:0 8px 0 auto!important}
:host([below]){clear:both;height:auto;margin:6px 0!important}
button{all:unset;padding:2px 8px;border:1px solid #888b;border-radius:3px;font-size:13px;cursor:pointer}
:hover{border-color:initial}
:focus-visible{outline:2px solid}`;

/** Creates the buttons; `look` shows them. */
export function createSectionButtons(wished: (wish: SectionWish) => void): SectionButtons {
  let host: HTMLElement | null = null;
  let observer: ResizeObserver | null = null;
  let section: Section | null = null;
  const clear = () => {
    observer?.disconnect();
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
      putInLine(host, section);
      observer ??= new ResizeObserver(fit);
      observer.observe(section.element);
      return true;
    },
    clear,
  };
}

function make(wished: (wish: SectionWish) => void): HTMLElement {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.append(STYLE);
  root.append(style);
  for (const wish of sectionWishes) {
    const button = document.createElement('button');
    button.append(wish);
    button.onclick = () => wished(wish);
    root.append(button);
  }
  // A section may fold when its head is pressed.
  host.onclick = event => event.stopPropagation();
  return host;
}
