import { controlKind } from '../dom/control.ts';
import { HOST_TAG, isElement } from '../dom/tree.ts';

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
