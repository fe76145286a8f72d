import { HOST_TAG } from '../dom/tree.ts';
import type { Place } from './place.ts';
import { settle } from './settle.ts';

/** The elements that this extension puts into the page, one per key. */
export interface Hosts {
  /**
   * The shadow root of the key's element, put into the first of `places` where it does no harm; null where there is none.
   * It stays where it is until the page takes it out or `stamp` changes, which stands for the form's structure.
   */
  readonly show: (key: string, places: () => readonly Place[], stamp?: object) => ShadowRoot | null;
  readonly hide: (key: string) => null;
  readonly clear: () => void;
}

/**
 * Page styles must not reach the element itself, and neither a flex nor a grid parent may squeeze it.
 * `contain` keeps its text from widening table columns and dialogs that are as wide as their content.
 */
const STYLE = {
  display: 'block',
  position: 'static',
  visibility: 'visible',
  opacity: '1',
  float: 'none',
  clear: 'both',
  contain: 'inline-size',
  width: 'auto',
  height: 'auto',
  'min-width': '0',
  'max-width': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  flex: 'none',
  'align-self': 'stretch',
  'justify-self': 'stretch',
  'grid-column': '1 / -1',
  // On a dark page the browser's own track would be a white strip.
  'scrollbar-color': '#8a8f98 transparent',
};
/** How far within a part beside the scrolling one may be. */
const DEEPEST = 3;
/** By how much an element of ours grows to see whether what holds it grows along, and its least height, in CSS pixels. */
const GROWTH = 200;
const LEAST_ROOM = 160;
/** A page that takes an element out this often does not want it there. */
const MOST_MOVES = 50;
/** Events that would otherwise reach the portal's own listeners as if its form had been used. */
const KEPT_INSIDE = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'paste',
  'submit',
  // A dialog may close at clicks that none of its parts has stopped.
  'click',
];

interface Known {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Parents that turned out to be no good place. */
  readonly refused: WeakSet<Node>;
  stamp: object | undefined;
  moves: number;
}

/** Hosts for one document; nothing is put into the page before the first `show`. */
export function createHosts(document: Document): Hosts {
  const hosts = new Map<string, Known>();
  const isOurs = (target: EventTarget | undefined) =>
    Array.from(hosts.values()).some(({ root }) => isNode(target) && root.contains(target));
  /**
   * A focus trap that asks for the innermost element does not find it in its dialog, since it stands in our shadow root,
   * and takes the focus back; nothing of ours listens for this event either.
   */
  const keepFromTraps = (event: Event) => {
    if (isOurs(event.composedPath()[0])) event.stopPropagation();
  };
  return {
    show(key, places, stamp) {
      document.defaultView?.addEventListener('focus', keepFromTraps, true);
      const known = hosts.get(key) ?? create(document);
      hosts.set(key, known);
      const { host, root } = known;
      const stays = host.isConnected && (known.stamp === stamp || root.activeElement !== null);
      if (stays || (host.isConnected && known.moves > MOST_MOVES)) return root;
      known.stamp = stamp;
      if (known.moves > MOST_MOVES) return null;
      const moved = settle(host, places(), known.refused);
      if (moved === 'moved') {
        known.moves++;
        limitHeight(host);
      }
      return moved ? root : null;
    },
    hide(key) {
      hosts.get(key)?.host.remove();
      hosts.delete(key);
      return null;
    },
    clear() {
      for (const { host } of hosts.values()) host.remove();
      hosts.clear();
      document.defaultView?.removeEventListener('focus', keepFromTraps, true);
    },
  };
}

/** Beside a part that scrolls, as between a dialog's title and its content, what is too tall would leave that part no room. */
function limitHeight(host: HTMLElement): void {
  const beside = Array.from(host.parentNode?.children ?? []).filter(element => element !== host);
  const limited = beside.some(element => scrolls(element, DEEPEST));
  host.style.setProperty('max-height', limited ? roomFor(host) : 'none', 'important');
  host.style.setProperty('overflow', limited ? 'hidden auto' : 'visible', 'important');
}

/** Half the height of what holds our element where that does not grow with it, else of the window. */
function roomFor(host: HTMLElement): string {
  const parent = host.parentElement;
  const height = parent?.clientHeight ?? 0;
  host.style.setProperty('min-height', `${host.offsetHeight + GROWTH}px`, 'important');
  const grows = height === 0 || !parent || parent.clientHeight - height > GROWTH / 2;
  host.style.removeProperty('min-height');
  return grows ? '50vh' : `min(50vh, ${Math.max(LEAST_ROOM, Math.round(height / 2))}px)`;
}

/** Whether a part scrolls, or the only part in it does: it may be no more than that one's frame. A text box is no part. */
function scrolls(element: Element, deep: number): boolean {
  if (element.localName === 'textarea') return false;
  const view = element.ownerDocument.defaultView;
  if (/auto|scroll/.test(view?.getComputedStyle(element).overflowY ?? '')) return true;
  const [only, ...others] = Array.from(element.children);
  return deep > 0 && only !== undefined && others.length === 0 && scrolls(only, deep - 1);
}

function isNode(target: EventTarget | undefined): target is Node {
  return target !== undefined && 'nodeType' in target;
}

function create(document: Document): Known {
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
  const root = host.attachShadow({ mode: 'open' });
  return { host, root, refused: new WeakSet(), stamp: undefined, moves: 0 };
}
