import { findSection, type Section } from '../find-section.ts';
import { HOST_TAG } from '../tree.ts';
import { placeButtons } from './place-buttons.ts';
import { type SectionWish, sectionWishes } from './section-wish.ts';

/**
 * The section's two buttons, in plain DOM: they are on every page of webhooks, and the page pays for each byte. They are
 * English as the portal beside them, since asking the browser for a sentence in another language costs a page more than
 * all else that the watcher does.
 */
export interface SectionButtons {
  /** Brings them into the section with the page’s next layout, unless they are there. */
  readonly look: (roots: readonly (Document | ShadowRoot)[]) => void;
  readonly clear: () => void;
}

/** Colours and font are those of the page around. */
const STYLE = `:host{display:flex!important;flex:none;gap:6px}
button{all:unset;padding:2px 8px;border:1px solid #888b;border-radius:3px;font-size:13px;cursor:pointer}
:hover{border-color:initial}
:focus-visible{outline:2px solid}`;

/** Creates the buttons; `look` shows them. Ends with the signal. */
export function createSectionButtons(
  wished: (wish: SectionWish) => void,
  signal: AbortSignal,
): SectionButtons {
  let host: HTMLElement | null = null;
  let observer: ResizeObserver | null = null;
  let section: Section | null = null;
  const clear = () => {
    observer?.disconnect();
    host?.remove();
  };
  signal.addEventListener('abort', clear);
  return {
    look(roots) {
      if (host?.isConnected && section?.add.isConnected) return;
      clear();
      section = findSection(roots);
      if (!section) return;
      const shown = host ?? make(wished);
      host = shown;
      // Called right after each layout, so that measuring costs none.
      observer ??= new ResizeObserver(() => section && placeButtons(shown, section));
      observer.observe(section.element);
    },
    clear,
  };
}

function make(wished: (wish: SectionWish) => void): HTMLElement {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'open' });
  const add = (tag: 'style' | 'button', text: string) => {
    const element = document.createElement(tag);
    element.append(text);
    root.append(element);
    return element;
  };
  add('style', STYLE);
  for (const wish of sectionWishes) add('button', wish).onclick = () => wished(wish);
  // A section may fold when its head is pressed.
  host.onclick = event => event.stopPropagation();
  return host;
}
