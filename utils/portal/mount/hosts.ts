import { createHostElement } from './host-element.ts';
import { type KeptFocus, keepFocusOf } from './kept-focus.ts';
import type { Place } from './places.ts';
import { LINE, type Refused, settle } from './settle.ts';
import { shareRoom } from './share-room.ts';

/** One of our elements, by the shadow root that its content is rendered into. */
export interface Host {
  readonly root: ShadowRoot;
  /** False where it has no safe place now, so that nobody sees it. */
  readonly isPlaced: boolean;
}

export interface HostedForm {
  readonly part: Element;
  readonly structure?: object;
}

/** The elements that this extension puts into the page, one per key. */
export interface Hosts {
  /**
   * The key's element, put into the first of `places` where it does no harm. It is the same one until it is hidden, whatever
   * the page does, and stays where it is until the page takes it out or `form` changes: the form, `part` of the page, with a
   * `structure` that is another object where another one was found.
   */
  readonly show: (key: string, places: () => Iterable<Place>, form: HostedForm) => Host;
  /** Has all places decided again at the next `show`, since what they were decided by has moved. */
  readonly reconsider: () => void;
  /** Shares the room that there is among those put somewhere since, whose contents are there by now; when they change, it is shared by itself. */
  readonly share: () => void;
  readonly hide: (key: string) => null;
  /** How tall each of them is. */
  readonly heights: () => ReadonlyMap<Element, number>;
  /**
   * Has those above an element, or all but the one that it is in, be no taller than they were, until `release`; what has come
   * since takes no room.
   */
  readonly hold: (heights: ReadonlyMap<Element, number>, element: Element, which: 'above' | 'all') => void;
  readonly release: () => void;
  readonly clear: () => void;
}

/** A page that takes an element out this often does not want it there. */
const MOST_MOVES = 50;
/** No form has it. */
const NONE = {};

interface Known {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Places that turned out to be no good. */
  refused: Refused;
  /** Whether it need not be measured again where it is. */
  isSure: boolean;
  readonly focus: KeptFocus;
  structure: object;
  /** How tall its place lets it be, in CSS pixels; not a number where there is no limit. */
  most: number;
  /** What it was put beside last. */
  neighbour: Node | null;
  /** How often the page has taken it out and left what it was in. */
  moves: number;
}

/** A page that builds its form anew takes our element out along with what is beside it, and may do so as often as it likes. */
const wasTakenAlone = ({ neighbour }: Known): boolean => neighbour?.isConnected === true;

/** Hosts for one document; nothing is put into the page before the first `show`. */
export function createHosts(document: Document): Hosts {
  const hosts = new Map<string, Known>();
  const window = document.defaultView ?? globalThis.window;
  const isOurs = (target: EventTarget | undefined) =>
    Array.from(hosts.values()).some(({ root }) => isNode(target) && root.contains(target));
  /**
   * A focus trap that asks for the innermost element does not find it in its dialog, since it stands in our shadow root,
   * and takes the focus back; nothing of ours listens for this event either.
   */
  const focused = (event: Event) => {
    const [target] = event.composedPath();
    if (isOurs(target)) event.stopPropagation();
    else if (target !== document && target !== window) for (const { focus } of hosts.values()) focus.taken();
  };
  const acted = (event: Event) => {
    const [target] = event.composedPath();
    for (const { root, focus } of hosts.values())
      if (!isNode(target) || !root.contains(target)) focus.acted();
  };
  const listen = (change: 'addEventListener' | 'removeEventListener') => {
    window[change]('focus', focused, true);
    for (const type of ['pointerdown', 'keydown']) window[change](type, acted, true);
  };
  /** The form that they are in. */
  let shared: Element | null = null;
  let frame = 0;
  let isShared = true;
  const share = () => {
    frame = 0;
    isShared = true;
    const placed = Array.from(hosts.values()).filter(({ host }) => host.isConnected);
    const limited = placed.filter(({ most }) => Number.isFinite(most));
    if (!shared || isHeld || limited.length === 0) return;
    const all = placed.map(({ host }) => host);
    shareRoom(limited, all, shared);
  };
  /** A place has to have room beside a line of each other one, however tall they are now. Gives what ends that. */
  const lowerOthers = (but: HTMLElement) => {
    const others = Array.from(hosts.values()).filter(
      ({ host, most }) => host !== but && host.isConnected && Number.isFinite(most),
    );
    const tops = others.map(({ host }) => host.scrollTop);
    for (const { host } of others) host.style.setProperty('height', `${LINE}px`, 'important');
    return () => {
      for (const [at, { host }] of others.entries()) {
        host.style.setProperty('height', 'auto', 'important');
        host.scrollTop = tops[at] ?? 0;
      }
    };
  };
  // What this changes is measured in a frame of its own: an observer must not change what it observes.
  const sizes = new window.ResizeObserver(() => {
    frame ||= window.requestAnimationFrame(share);
  });
  let isHeld = false;
  return {
    show(key, places, { part, structure = part }) {
      listen('addEventListener');
      const known = hosts.get(key) ?? create(document);
      hosts.set(key, known);
      const { host, root } = known;
      const stays = host.isConnected && (known.structure === structure || root.activeElement !== null);
      if (stays || (host.isConnected && known.moves > MOST_MOVES)) return { root, isPlaced: true };
      known.structure = structure;
      if (!host.isConnected && wasTakenAlone(known)) known.moves++;
      if (known.moves > MOST_MOVES) return { root, isPlaced: false };
      known.refused = known.refused.filter(({ parent }) => parent.isConnected);
      const ends: (() => void)[] = [];
      const begin = () => {
        if (ends.length === 0) ends.push(lowerOthers(host));
      };
      const { refused, isSure } = known;
      const moved = settle(host, places, part, { refused, isSure, begin });
      for (const end of ends) end();
      known.isSure = true;
      if (moved === 'moved') known.most = Number.parseFloat(host.style.maxHeight);
      isShared &&= moved !== 'moved';
      shared = part;
      sizes.observe(host);
      known.neighbour = host.nextSibling ?? host.previousSibling;
      if (moved === 'moved') known.focus.giveBack();
      return { root, isPlaced: moved !== null };
    },
    reconsider() {
      for (const known of hosts.values())
        Object.assign(known, { refused: [], structure: NONE, isSure: false });
    },
    share() {
      if (!isShared) share();
    },
    hide(key) {
      hosts.get(key)?.host.remove();
      hosts.delete(key);
      return null;
    },
    heights: () => new Map(Array.from(hosts.values(), ({ host }) => [host, host.offsetHeight])),
    hold(heights, element, which) {
      isHeld = true;
      const { top } = element.getBoundingClientRect();
      for (const { host, root } of hosts.values()) {
        const isAbove = host.getBoundingClientRect().top < top;
        if (!host.isConnected || root.contains(element) || (which === 'above' && !isAbove)) continue;
        setHeight(host, `${heights.get(host) ?? 0}px`, 'clip');
      }
    },
    release() {
      isHeld = false;
      for (const { host } of hosts.values()) setHeight(host, 'auto', 'visible');
    },
    clear() {
      sizes.disconnect();
      window.cancelAnimationFrame(frame);
      for (const { host } of hosts.values()) host.remove();
      hosts.clear();
      listen('removeEventListener');
    },
  };
}

function setHeight({ style }: HTMLElement, height: string, overflow: string): void {
  style.setProperty('height', height, 'important');
  // One that has an end scrolls.
  if (style.maxHeight === 'none') style.setProperty('overflow', overflow, 'important');
}

function isNode(target: EventTarget | undefined): target is Node {
  return target !== undefined && 'nodeType' in target;
}

function create(document: Document): Known {
  const host = createHostElement(document);
  const root = host.attachShadow({ mode: 'open' });
  return {
    host,
    root,
    focus: keepFocusOf(host, root),
    refused: [],
    isSure: true,
    structure: NONE,
    most: Number.NaN,
    neighbour: null,
    moves: 0,
  };
}
