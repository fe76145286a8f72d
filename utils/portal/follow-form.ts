import { alarm } from './alarm.ts';
import { beforePaint } from './before-paint.ts';
import { controlKind } from './control.ts';
import { elementsOf } from './locate-fields.ts';
import type { PortalForm } from './locate-form.ts';
import { readForm } from './read-form.ts';
import { STATE_ATTRIBUTES } from './read-value.ts';
import { innerRootsOf } from './roots.ts';
import { HOST_TAG, isElement, parentOf } from './tree.ts';
import { isRendered } from './visible.ts';

/** What the person has done with a form since it opened. */
export interface FormUse {
  /** Whether they have typed, changed something or pressed a saving button. */
  readonly used: boolean;
  /** Whether anything was clicked at all. */
  readonly pressed: boolean;
  /** When something was typed or changed last, in milliseconds as `Date.now()` gives them. */
  readonly typed: number;
}

export interface FormFollower {
  /** Has the first look done that would else wait for a frame; not at once, the caller has yet to get what `followForm` returns. */
  readonly begin: (look: () => void) => void;
  /** Finds the form's fields anew. */
  readonly locate: (root: Element) => PortalForm | null;
  /** Called before the next paint whenever a value or the structure may have changed. */
  readonly changed: (form: PortalForm, use: FormUse) => void;
  /** Whether the form is being filled, so that what changes is not the person's doing. */
  readonly isFilling: () => boolean;
  /** Called when the form has left the page, and at each look until it is back or the following ends. */
  readonly gone: () => void;
}

const STRUCTURE = ['style', 'hidden', 'open', 'aria-expanded', 'aria-hidden', 'inert'];
const OUTSIDE = ['style', 'class', 'hidden', 'open'];
const STATES = ['class', ...STATE_ATTRIBUTES];
const VALUES = [...STATES, 'value'];
/** Animations change styles at every frame; the structure is looked at again this often at most, in milliseconds. */
const PAUSE = 80;
const SETTLED = 320;
/** What comes into sight at a transition's end, as parts of a form that slides in do, changes nothing else on the page. */
const SHOWING = /^(visibility|display|content-visibility)$/;
/** Widgets paint a state and bring the hidden box behind it in step afterwards, which no observer is told of. */
const IN_STEP = 100;
/** What a page sets without an event or a change of its markup, as a value that comes late, is seen after twice this time at most. */
const UNTOLD = 1000;

export interface FormFollowing {
  /** Runs a change of ours that need not be looked at. */
  readonly unseen: (work: () => void) => void;
  /** Looks at the form before the next paint; `structure` locates its controls anew. */
  readonly refresh: (structure: boolean) => void;
}

/**
 * Follows an open form until `signal` aborts. Typing is answered in the same frame by reading the located controls;
 * the controls are located anew when the form's structure changes.
 */
export function followForm(first: PortalForm, signal: AbortSignal, follower: FormFollower): FormFollowing {
  const { root } = first;
  const { document, window } = scopeOf(root);
  let form = first;
  let used = false;
  let pressed = false;
  let typed = Number.NEGATIVE_INFINITY;
  let stale = false;
  let restyled = false;
  let isQuiet = true;
  let last = window.performance.now();

  const step = () => {
    if (!root.isConnected || !isRendered(root)) return follower.gone();
    if (stale || !isWhole(form)) {
      const wait = last + PAUSE - window.performance.now();
      if (isWhole(form) && wait > 0) paused.ringIn(wait);
      else {
        stale = false;
        restyled = false;
        last = window.performance.now();
        const found = follower.locate(root);
        if (!found) return follower.gone();
        form = found;
        attend();
      }
    }
    follower.changed(form, { used, pressed, typed });
  };
  const next = beforePaint(window, signal, step);
  const soon = (structure: boolean) => {
    stale ||= structure;
    isQuiet = false;
    next.inFrame();
  };
  const paused = alarm(window, signal, () => soon(true));
  const settled = alarm(window, signal, () => soon(true));

  const observer = new MutationObserver(records => {
    const changes = records.filter(record => !isOwn(record));
    if (changes.length === 0) return;
    restyled ||= changes.some(({ attributeName }) => attributeName === 'class');
    soon(changes.some(isStructural));
    if (changes.some(isOfState)) window.setTimeout(() => soon(false), IN_STEP);
  });
  // What closes a form may hide it from outside.
  const around = new MutationObserver(() => {
    if (!isRendered(root)) soon(false);
  });
  for (let at = parentOf(root); at; at = parentOf(at)) around.observe(at, { attributeFilter: OUTSIDE });
  const options = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...STRUCTURE, ...VALUES],
  };
  const attended = new WeakSet<Node>();
  const attend = () => {
    const bearers = [root, ...bearersOf(root)];
    for (const part of [...bearers, ...bearers.flatMap(innerRootsOf)]) {
      if (attended.has(part)) continue;
      attended.add(part);
      observer.observe(part, options);
    }
  };
  const onInput = (event: Event) => {
    if (isFromOurs(event)) return;
    used ||= !follower.isFilling();
    typed = Date.now();
    soon(false);
  };
  const onPress = (event: Event) => {
    if (isFromOurs(event) || isTyping(event)) return;
    const path = event.composedPath();
    pressed ||= !follower.isFilling();
    used ||= event.type === 'click' && form.commits.some(commit => path.includes(commit));
    soon(true);
    settled.ringIn(SETTLED);
  };
  for (const type of ['input', 'change']) root.addEventListener(type, onInput, { capture: true, signal });
  // The page has answered by then: what is done here need not be done in the frame that paints the key.
  window.addEventListener('input', next.now, { signal });
  for (const type of ['click', 'keyup']) document.addEventListener(type, onPress, { capture: true, signal });
  const onTransition = (event: Event) => {
    if ('propertyName' in event && SHOWING.test(String(event.propertyName))) soon(true);
  };
  document.addEventListener('transitionend', onTransition, { capture: true, signal });
  const values = () => JSON.stringify(readForm(form));
  let known: string | null = values();
  const look = () => {
    if (document.hidden) return;
    const before = known;
    // While a person types, all is read at each key.
    known = isQuiet ? values() : null;
    isQuiet = true;
    if (known === null || (known === before && !restyled)) return;
    stale ||= restyled;
    next.inFrame();
  };
  const untold = window.setInterval(look, UNTOLD);
  signal.addEventListener('abort', () => {
    window.clearInterval(untold);
    observer.disconnect();
    around.disconnect();
  });
  attend();
  next.inFrame();
  follower.begin(next.now);
  return {
    unseen(work) {
      work();
      observer.takeRecords();
    },
    refresh(structure) {
      if (structure) last = 0;
      soon(structure);
    },
  };
}

function scopeOf(root: Element): { document: Document; window: Window } {
  const document = root.ownerDocument;
  return { document, window: document.defaultView ?? window };
}

/** The elements in whose shadow a form stands: what is slotted into it is their content. */
function bearersOf(root: Element): Element[] {
  const at = root.getRootNode();
  return 'host' in at && isElement(at.host) ? [at.host, ...bearersOf(at.host)] : [];
}

/** Whether all that was located is still on the page. */
function isWhole({ fields }: PortalForm): boolean {
  for (const { control } of fields.located.values()) {
    if (elementsOf(control).some(element => !element.isConnected)) return false;
  }
  return true;
}

function isOwn({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList' || removedNodes.length > 0) return false;
  return Array.from(addedNodes).every(node => isElement(node) && node.localName === HOST_TAG);
}

function isStructural({ type, attributeName, target }: MutationRecord): boolean {
  if (type === 'childList') return !isTextBox(target);
  return type === 'attributes' && STRUCTURE.includes(attributeName ?? '');
}

/** Its children are its first text: React sets them anew at every key. */
function isTextBox(node: Node): boolean {
  return isElement(node) && node.localName === 'textarea';
}

/** Not `value`, which is set at every key and in step with the box. */
function isOfState({ type, attributeName }: MutationRecord): boolean {
  return type === 'attributes' && STATES.includes(attributeName ?? '');
}

function isFromOurs(event: Event): boolean {
  return event.composedPath().some(target => isElement(target) && target.localName === HOST_TAG);
}

/** A key that only types or moves: the form's structure does not follow from it. */
function isTyping(event: Event): boolean {
  if (!('key' in event) || typeof event.key !== 'string') return false;
  const [target] = event.composedPath();
  const inText = isElement(target) && controlKind(target) === 'text';
  return !(event.key === 'Enter' || (!inText && /^( |Arrow.+)$/.test(event.key)));
}
