import { HOST_TAG, isElement, rootsOf } from '../dom/tree.ts';
import { MAY_BE_TYPED_IN } from '../form/find-form.ts';
import { speaksOfWebhooks } from '../vocabulary/speaks-of-webhooks.ts';

/** What a watcher does. */
export interface Watcher {
  /** Called whenever a form may have appeared or gone; says whether what it looks for is there. */
  readonly look: (roots: readonly (Document | ShadowRoot)[]) => boolean;
  /**
   * After how many milliseconds a page on which nothing was found is looked at with its shadow roots and frames too: they
   * can only be found by asking every element.
   */
  readonly patience: number;
  /** Called as soon as something gets the focus or is pressed, before the page knows of it. */
  readonly approach?: (touched: Element) => void;
  /** Called at the end. */
  readonly leave: () => void;
}

/** When to look again after a click, in milliseconds: dialogs may fade in or load their content. */
const AFTER_CLICK = [0, 250, 1000, 3000];

/** A page that changes faster than this, in milliseconds, is looked at once a frame. */
const PAUSE = 50;

/**
 * Watches a page that may hold the Webhooks section: looks when typed controls or the word “webhook” come or go and after
 * clicks and keys; all other changes of the page cost a few microseconds. Gives what ends it.
 */
export function watchPage(window: Window, { look, patience, approach, leave }: Watcher): () => void {
  const { document } = window;
  let roots: (Document | ShadowRoot)[] = [document];
  /** The tags of what has roots of its own on this page. */
  let hosts = 'iframe';
  /** Whether the page may have other roots by now. */
  let stale = false;
  let found = false;
  let left = false;
  let waiting = false;
  let patient = 0;
  let last = 0;
  const now = () => {
    if (left) return;
    waiting = false;
    last = Date.now();
    if (stale) {
      stale = false;
      roots = rootsOf(document);
      observe();
      listen('addEventListener');
      hosts = ['iframe', ...new Set(roots.flatMap(tagOfHost))].join();
    }
    found = look(roots);
    if (found) window.clearTimeout(patient);
    // What the look itself changed.
    observer.takeRecords();
  };
  const soon = () => {
    if (waiting) return;
    waiting = Date.now() - last <= PAUSE;
    if (waiting) window.requestAnimationFrame(now);
    else now();
  };
  const anew = () => {
    stale = true;
    soon();
  };
  const later = (delay: number) => window.setTimeout(() => left || anew(), delay);
  const observer = new MutationObserver(records => {
    // The first look needs no reason.
    const change = last ? changeIn(records, hosts) : 'control';
    if (change === 'root') anew();
    else if (change) soon();
  });
  const touched = (event: Event) => {
    const [target] = event.composedPath();
    if (isElement(target)) approach?.(target);
  };
  const pressed = (event: Event) => {
    if (!('key' in event) || event.key === 'Enter' || event.key === ' ') AFTER_CLICK.forEach(later);
  };
  /** May be done twice. At first no frame is asked for, since every page pays for it. */
  const listen = (
    change: 'addEventListener' | 'removeEventListener',
    frames: Iterable<Element> = document.querySelectorAll('iframe'),
  ) => {
    for (const root of roots) {
      if (root.nodeType !== 9) continue;
      for (const type of ['focusin', 'pointerdown', 'click']) root[change](type, touched, true);
      for (const type of ['click', 'keyup']) root[change](type, pressed, true);
    }
    for (const frame of frames) frame[change]('load', anew);
  };
  const observe = () => {
    for (const root of roots) observer.observe(root, { childList: true, subtree: true });
  };
  observe();
  listen('addEventListener', []);
  // What still loads is looked at when something comes, and once it is loaded.
  if (document.readyState === 'complete') now();
  else window.addEventListener('load', soon, { once: true });
  if (!found) patient = later(patience);
  return () => {
    left = true;
    observer.disconnect();
    listen('removeEventListener');
    leave();
  };
}

/** The tag of a custom element; were it a plain one's, each change of the page would count. */
function tagOfHost(root: Document | ShadowRoot): readonly string[] {
  return ('host' in root && root.host.localName.match(/^.+-.*/)) || [];
}

/** Whether changes bring or take typed controls or the word itself, or elements that may bring a root of their own. */
function changeIn(records: readonly MutationRecord[], hosts: string): 'root' | 'control' | null {
  let change: 'control' | null = null;
  for (const { addedNodes, removedNodes } of records) {
    for (const nodes of [addedNodes, removedNodes]) {
      for (const node of nodes) {
        if (!isElement(node) || node.localName === HOST_TAG) continue;
        // One search for both, since most changes bring neither.
        const bearer = brings(node, `${hosts},${MAY_BE_TYPED_IN}`);
        if (node.localName.includes('-') || (bearer && brings(node, hosts))) return 'root';
        if (change || bearer || speaksOfWebhooks(node.textContent ?? '')) change = 'control';
      }
    }
  }
  return change;
}

function brings(element: Element, selector: string): Element | boolean | null {
  return element.matches(selector) || element.querySelector(selector);
}
