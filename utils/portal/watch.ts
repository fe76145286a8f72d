import { isWebhookRoute } from './is-webhook-route.ts';
import { rootsOf } from './roots.ts';
import { HOST_TAG, isElement } from './tree.ts';

/** What a watcher does. */
export interface Watcher {
  /** Called on a page that may hold the Webhooks section, whenever a form may have appeared or gone. */
  readonly look: (roots: readonly (Document | ShadowRoot)[]) => void;
  /** Called on such a page as soon as something is pressed, before the page knows of it. */
  readonly press?: (pressed: Element) => void;
  /** Called when the person leaves for a page without webhooks. */
  readonly leave: () => void;
}

const TYPED = 'input,textarea,[role=textbox],[contenteditable]';
/** When to look again after a click, in milliseconds: dialogs may fade in or load their content. */
const AFTER_CLICK = [0, 250, 1000];

/** A page that changes faster than this, in milliseconds, is looked at once a frame. */
const PAUSE = 50;

/**
 * Watches a portal page until `signal` aborts. On other routes it only listens for the next route. On a webhook route it
 * looks when typed controls or the word “webhook” come or go and after clicks and keys; all other changes of the page cost a few microseconds.
 */
export function watch(window: Window, signal: AbortSignal, watcher: Watcher): void {
  let visit: AbortController | null = null;
  const route = () => {
    const open = isWebhookRoute(window.location.hash);
    if (open === (visit !== null)) return;
    visit?.abort();
    visit = open ? new AbortController() : null;
    if (visit) stay(window, visit.signal, watcher);
    else watcher.leave();
  };
  window.addEventListener('hashchange', route, { signal });
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', route, { signal });
  }
  signal.addEventListener('abort', () => visit?.abort());
  route();
}

function stay(window: Window, signal: AbortSignal, { look, press }: Watcher): void {
  const { document } = window;
  const attended = new WeakSet<Node>();
  const timers = new Set<number>();
  let roots: (Document | ShadowRoot)[] = [];
  let frame = 0;
  let last = Number.NEGATIVE_INFINITY;
  const now = () => {
    frame = 0;
    last = window.performance.now();
    if (roots.length === 0) roots = rootsOf(document);
    roots.forEach(attend);
    look(roots);
  };
  const soon = (anew: boolean) => {
    if (anew) roots = [];
    if (frame !== 0) return;
    if (window.performance.now() - last > PAUSE) now();
    else frame = window.requestAnimationFrame(now);
  };
  const observer = new MutationObserver(records => {
    const changes = records.map(changeOf);
    if (changes.some(change => change !== null)) soon(changes.includes('root'));
  });
  const afterwards = (event: Event) => {
    if ('key' in event && event.key !== 'Enter' && event.key !== ' ') return;
    for (const delay of AFTER_CLICK) {
      const timer = window.setTimeout(() => {
        timers.delete(timer);
        soon(true);
      }, delay);
      timers.add(timer);
    }
  };
  const heard = (event: Event) => {
    const [target] = event.composedPath();
    if (event.type === 'load') return isFrame(target) && soon(true);
    if (press && /^(pointerdown|click)$/.test(event.type) && isElement(target)) press(target);
    if (event.type !== 'pointerdown') afterwards(event);
  };
  const attend = (root: Document | ShadowRoot) => {
    if (attended.has(root)) return;
    attended.add(root);
    observer.observe(root, { childList: true, subtree: true });
    if (root.nodeType !== 9) return;
    for (const type of ['click', 'keyup', 'load', ...(press ? ['pointerdown'] : [])])
      root.addEventListener(type, heard, { capture: true, passive: true, signal });
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
    for (const timer of timers) window.clearTimeout(timer);
  });
  soon(true);
}

/** Whether a change brings or takes typed controls or the word itself, or elements that may bring a root of their own. */
function changeOf({ addedNodes, removedNodes }: MutationRecord): 'root' | 'control' | null {
  let change: 'control' | null = null;
  for (const nodes of [addedNodes, removedNodes]) {
    for (const node of nodes) {
      if (!isElement(node) || node.localName === HOST_TAG) continue;
      if (node.localName.includes('-') || isFrame(node) || node.querySelector('iframe')) return 'root';
      if (node.matches(TYPED) || node.querySelector(TYPED) || /webhook/i.test(node.textContent ?? ''))
        change = 'control';
    }
  }
  return change;
}

function isFrame(target: unknown): boolean {
  return isElement(target) && target.localName === 'iframe';
}
