import type { Place } from './place.ts';
import { HOST_TAG } from './tree.ts';

/** The elements that this extension puts into the page, one per key. */
export interface Hosts {
  /** The shadow root of the key's element, put in place if it is not on the page; null where it has no place. */
  readonly show: (key: string, place: () => Place | null) => ShadowRoot | null;
  readonly hide: (key: string) => null;
  readonly clear: () => void;
}

/** Page styles must not reach the element itself, and neither a flex nor a grid parent may squeeze it. */
const STYLE = {
  display: 'block',
  position: 'static',
  visibility: 'visible',
  opacity: '1',
  float: 'none',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  flex: 'none',
  'grid-column': '1 / -1',
};
/** A page that takes an element out this often does not want it there. */
const MOST_RETURNS = 50;
/** Events that would otherwise reach the portal's own listeners as if its form had been used. */
const KEPT_INSIDE = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'submit'];

export function createHosts(document: Document): Hosts {
  const hosts = new Map<string, { host: HTMLElement; root: ShadowRoot; returns: number }>();
  return {
    show(key, place) {
      const known = hosts.get(key) ?? create(document);
      hosts.set(key, known);
      if (known.host.isConnected) return known.root;
      if (known.returns++ > MOST_RETURNS) return null;
      const at = place();
      if (!at) return null;
      at.parent.insertBefore(known.host, at.before);
      return known.root;
    },
    hide(key) {
      hosts.get(key)?.host.remove();
      hosts.delete(key);
      return null;
    },
    clear() {
      for (const { host } of hosts.values()) host.remove();
      hosts.clear();
    },
  };
}

function create(document: Document) {
  const host = document.createElement(HOST_TAG);
  for (const [property, value] of Object.entries(STYLE)) host.style.setProperty(property, value, 'important');
  // Focus locks such as Chakra's let the focus into elements with this mark.
  host.setAttribute('data-no-focus-lock', '');
  for (const type of KEPT_INSIDE) {
    host.addEventListener(type, event => {
      if (!(event instanceof KeyboardEvent && (event.key === 'Escape' || event.key === 'Tab')))
        event.stopPropagation();
    });
  }
  return { host, root: host.attachShadow({ mode: 'open' }), returns: 0 };
}
