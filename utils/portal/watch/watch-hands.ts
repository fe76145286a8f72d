import { controlKind } from '../dom/control.ts';
import { iconMeaning } from '../dom/names.ts';
import { closestAcross, HOST_TAG, holds, isElement } from '../dom/tree.ts';
import { BUTTON } from '../dom/values.ts';
import type { PortalForm } from '../match/locate-form.ts';

/** What is told of a person's hands in a form. */
export interface Hands {
  /** Something is typed or chosen; the page has yet to answer. */
  readonly typed: () => void;
  /** The page has answered what was typed: what is done here need not be done in the frame that paints the key. */
  readonly answered: () => void;
  /** Something anywhere was pressed; `isClick` unless by a key. */
  readonly pressed: (path: readonly EventTarget[], isClick: boolean) => void;
  /** Something has come into sight at the end of a transition, as parts of a form that slides in do. */
  readonly shown: () => void;
  /** What is laid out may have come to rest: at the end of an animation, or of a change of the window's size. */
  readonly moved: () => void;
}

/** Such a transition changes nothing else on the page. */
const SHOWING = /^(visibility|display|content-visibility)$/;
/** Such a one moves nothing. */
const PAINTING = /color|shadow|outline|opacity|filter|fill|stroke|cursor/;

/** Watches what a person does in a form and around it until `signal` aborts; not what they do with parts of ours. */
export function watchHands(root: Element, signal: AbortSignal, hands: Hands): void {
  const { document, window } = scopeOf(root);
  const early = { capture: true, signal };
  const listen = (target: EventTarget, types: readonly string[], answer: (event: Event) => void) => {
    for (const type of types)
      target.addEventListener(type, event => isFromOurs(event) || answer(event), early);
  };
  listen(root, ['input', 'change'], hands.typed);
  window.addEventListener('input', hands.answered, { signal });
  listen(document, ['click', 'keyup'], event => {
    if (!isTyping(event)) hands.pressed(event.composedPath(), event.type === 'click');
  });
  listen(document, ['transitionend'], event => {
    const property = 'propertyName' in event ? String(event.propertyName) : '';
    if (SHOWING.test(property)) hands.shown();
    else if (!PAINTING.test(property)) hands.moved();
  });
  listen(document, ['animationend'], hands.moved);
  listen(window, ['resize'], hands.moved);
}

function scopeOf(root: Element): { document: Document; window: Window } {
  const document = root.ownerDocument;
  return { document, window: document.defaultView ?? window };
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

/** How long a page may take to close a form, as while it saves it, in milliseconds. */
const CLOSING = 2000;
const CLOSES = /^(cancel|close|dismiss|discard|back|done|exit|ok|[×✕✖xX])\b|^[×✕✖]/iu;

/**
 * Tells whether the person has just done what closes a form: pressed Escape, a button that saves or closes it, or what lies
 * around it. While `isFilling` the presses are ours. Listens until `signal` aborts.
 */
export function createClosingPress(
  form: () => PortalForm,
  isFilling: () => boolean,
  signal: AbortSignal,
): () => boolean {
  const document = form().root.ownerDocument;
  let last = Number.NEGATIVE_INFINITY;
  const listen = (event: Event) => {
    if ((event.isTrusted || !isFilling()) && closes(event, form())) last = performance.now();
  };
  for (const type of ['keydown', 'pointerdown', 'click'])
    document.addEventListener(type, listen, { capture: true, signal });
  return () => performance.now() - last < CLOSING;
}

function closes(event: Event, { root, commits }: PortalForm): boolean {
  const path = event.composedPath().filter(isElement);
  const [target] = path;
  if (!target || path.some(({ localName }) => localName === HOST_TAG)) return false;
  if ('key' in event) return event.key === 'Escape';
  if (commits.some(commit => path.includes(commit))) return true;
  const button = closestAcross(target, `${BUTTON},a,input[type=button]`);
  if (button) return isCloser(button);
  const text = target.textContent?.trim() ?? '';
  return (
    holds(target, root) || (!holds(root, target) && text === '') || (text.length < 10 && CLOSES.test(text))
  );
}

function isCloser(button: Element): boolean {
  const texts = [
    button.textContent,
    ...['aria-label', 'title', 'value'].map(name => button.getAttribute(name)),
  ];
  const said = texts.map(text => text?.trim() ?? '').filter(text => text !== '');
  return said.length > 0 ? said.some(text => CLOSES.test(text)) : iconMeaning(button) === 'removes';
}
