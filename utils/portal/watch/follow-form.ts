import { sameJson } from '../../templates/same-json.ts';
import type { WebhookDraft } from '../../webhook/draft.ts';
import { follows, HOST_TAG, holds, parentOf } from '../dom/tree.ts';
import { isRendered } from '../dom/visible.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { alarm, beforePaint } from './timing.ts';
import { watchHands } from './watch-hands.ts';
import { watchMarkup } from './watch-markup.ts';

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
  /** Called with what stands in the form before the next paint whenever a value or the structure may have changed. */
  readonly changed: (form: PortalForm, draft: WebhookDraft, use: FormUse) => void;
  /** Whether the form is being filled, so that what changes is not the person's doing. */
  readonly isFilling: () => boolean;
  /**
   * Called before the form is read again, where its parts have moved since: what was decided by where they were is to be
   * decided anew.
   */
  readonly moved: () => void;
  /** Called when the form has left the page, and at each look until it is back or the following ends. */
  readonly gone: () => void;
}

export interface FormFollowing {
  /** Runs a change of ours that need not be looked at. */
  readonly unseen: (work: () => void) => void;
  /** Looks at the form before the next paint; `structure` locates its controls anew. */
  readonly refresh: (structure: boolean) => void;
}

/** Animations change styles at every frame; the structure is looked at again this often at most, in milliseconds. */
const PAUSE = 80;
const SETTLED = 320;
/** After what has changed its structure a form is looked at again this often, in milliseconds, until its parts rest. */
const RESTING = 250;
/** Widgets paint a state and bring the hidden box behind it in step afterwards, which no observer is told of. */
const IN_STEP = 100;
/** What a page sets without an event or a change of its markup, as a value that comes late, is seen after twice this time at most. */
const UNTOLD = 1000;

/**
 * Follows an open form until `signal` aborts. Typing is answered in the same frame by reading the located controls;
 * the controls are located anew when the form's structure changes.
 */
export function followForm(first: PortalForm, signal: AbortSignal, follower: FormFollower): FormFollowing {
  const { root } = first;
  const window = root.ownerDocument.defaultView ?? globalThis.window;
  let form = first;
  let use: FormUse = { used: false, pressed: false, typed: Number.NEGATIVE_INFINITY };
  let known: WebhookDraft | null = null;
  let stale = false;
  let restyled = false;
  let isQuiet = true;
  let shape = '';
  let last = window.performance.now();

  /** Says whether the form is still there. */
  const locate = (): boolean => {
    stale = false;
    restyled = false;
    last = window.performance.now();
    const found = follower.locate(root);
    if (!found) return false;
    form = found;
    markup.attend();
    return true;
  };
  const step = () => {
    if (!root.isConnected || !isRendered(root)) return follower.gone();
    const wait = isWhole(form) ? last + PAUSE - window.performance.now() : 0;
    const isLater = stale && wait > 0;
    const isStructural = known === null || (!isLater && stale) || !isWhole(form);
    if (isLater) paused.ringIn(wait);
    else if ((stale || !isWhole(form)) && !locate()) return follower.gone();
    if (isStructural && known !== null && shapeOf(form) !== shape) follower.moved();
    known = readForm(form);
    follower.changed(form, known, use);
    if (!isStructural || signal.aborted) return;
    shape = shapeOf(form);
    resting.ringIn(RESTING);
  };
  const look = () => {
    if (root.isConnected && shapeOf(form) !== shape) soon(true);
  };
  const resting = alarm(window, signal, look);
  const next = beforePaint(window, signal, step);
  const soon = (structure: boolean) => {
    stale ||= structure;
    isQuiet = false;
    next.inFrame();
  };
  const paused = alarm(window, signal, () => soon(true));
  const settled = alarm(window, signal, () => soon(true));
  const markup = watchMarkup(
    root,
    signal,
    ({ isStructural, isOfState, isOfStyle }) => {
      restyled ||= isOfStyle;
      soon(isStructural);
      if (isOfState) window.setTimeout(() => soon(false), IN_STEP);
    },
    () => {
      soon(false);
      // Another form may be there by the next frame.
      if (!root.isConnected) next.now();
    },
  );
  watchHands(root, signal, {
    typed() {
      use = { ...use, used: use.used || !follower.isFilling(), typed: Date.now() };
      soon(false);
    },
    answered: next.now,
    pressed(path, isClick) {
      const commits = isClick && form.commits.some(commit => path.includes(commit));
      use = { ...use, pressed: use.pressed || !follower.isFilling(), used: use.used || commits };
      soon(true);
      settled.ringIn(SETTLED);
    },
    shown: () => soon(true),
    moved: look,
  });
  const lookForUntold = () => {
    // While a person types, all is read at each key.
    const wasQuiet = isQuiet;
    isQuiet = true;
    if (!wasQuiet || window.document.hidden) return;
    if (!restyled && isRendered(root) && sameJson(readForm(form), known)) return;
    stale ||= restyled;
    next.inFrame();
  };
  const untold = window.setInterval(lookForUntold, UNTOLD);
  signal.addEventListener('abort', () => window.clearInterval(untold));
  next.inFrame();
  follower.begin(next.now);
  return {
    unseen(work) {
      work();
      markup.forget();
    },
    refresh(structure) {
      if (structure) last = 0;
      soon(structure);
    },
  };
}

/** Whether all that was located is still on the page. */
function isWhole({ fields }: PortalForm): boolean {
  for (const { control } of fields.located.values()) {
    if (control.elements.some(element => !element.isConnected)) return false;
  }
  return true;
}

/**
 * Where the parts of a form are in each other, however far they are scrolled and without the room that our own elements take:
 * another text means that something of the page's has moved or grown.
 */
function shapeOf({ root, fields }: PortalForm): string {
  const parts = new Set<Element>([root]);
  for (const { control, label } of fields.located.values()) {
    for (const element of [...control.elements, ...(label ? [label] : [])])
      for (let at: Element | null = element; at && !parts.has(at); at = parentOf(at)) parts.add(at);
  }
  const ours = Array.from(parts, hostsIn).flat();
  const room = (element: Element, from: Element = element) =>
    ours.reduce((sum, { host, height }) => {
      const isAbove = from === element || (follows(host, element) && !holds(element, host));
      return isAbove && holds(from, host) ? sum + height : sum;
    }, 0);
  return Array.from(parts, element => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const around = element === root ? null : parentOf(element);
    const from = around?.getBoundingClientRect();
    const place =
      from && around
        ? [left - from.left + around.scrollLeft, top - from.top + around.scrollTop - room(element, around)]
        : [];
    return [...place, width, height - room(element)].map(Math.round).join(' ');
  }).join();
}

/** Our elements right in one of the page's, with their heights. */
function hostsIn(element: Element): { readonly host: Element; readonly height: number }[] {
  return [...element.children, ...(element.shadowRoot?.children ?? [])]
    .filter(({ localName }) => localName === HOST_TAG)
    .map(host => ({ host, height: host.getBoundingClientRect().height }));
}
