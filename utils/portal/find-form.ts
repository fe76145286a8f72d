import { MAY_BE_TYPED_IN } from './may-be-typed-in.ts';
import { speaksOfWebhooks } from './speaks-of-webhooks.ts';
import { spokenText } from './spoken-text.ts';
import { closestAcross, holds, parentOf } from './tree.ts';
import { isRendered } from './visible.ts';

const NOT_TYPED_IN = /^(hidden|checkbox|radio|file|button|submit|reset)$/i;
/** The titles such a form has, at a line's start; a sentence is none. */
export const TITLE =
  /^(add|edit|new|create|update|modify|configure|view)( an?| new| this)?( org(anization)?| site)?\swebhook\b(?! deliver| to |.*\.$)/im;
const WORDS = [/url|endpoint/i, /topic|streaming api|events/i];
const TYPE_WORD = /webhook\stype/i;
const DIALOG = 'dialog,[role$=dialog],[aria-modal=true]';
/** Styles, scripts and the choices of long lists count, too. */
const MOST_TEXT = 100_000;

/**
 * The smallest element that looks like an open "Add Webhook" or "Edit Webhook" form: it holds typed controls and the
 * words that such a form shows. A first look that errs on the side of finding; its fields decide whether it is one.
 */
export function findForm(roots: Iterable<Document | ShadowRoot>): Element | null {
  let smallest: Element | null = null;
  for (const form of formsIn([...roots]))
    if (
      !smallest ||
      holds(smallest, form) ||
      (isAway(smallest) && !isAway(form)) ||
      (!dialogAround(smallest) && dialogAround(form))
    )
      smallest = form;
  return smallest;
}

/** All elements that look like such a form; where there is none, `findForm` finds none. */
export function formsIn(roots: readonly (Document | ShadowRoot)[]): Element[] {
  const visited = new Set<Element>();
  return roots.flatMap(typedIn).flatMap(control => formAround(control, visited) ?? []);
}

const typedIn = (part: ParentNode): Element[] =>
  [...part.querySelectorAll(MAY_BE_TYPED_IN)].filter(
    control => !NOT_TYPED_IN.test(control.getAttribute('type') ?? ''),
  );

/** Whether a form waits where nobody sees it though it is rendered, as a closed drawer beside the page does. */
function isAway(form: Element): boolean {
  const { left, right } = form.getBoundingClientRect();
  const { clientWidth } = form.ownerDocument.documentElement;
  return (
    !!form.closest('[inert],[aria-hidden=true]') ||
    !form.checkVisibility({ opacityProperty: true }) ||
    (right > left && (right <= 0 || left >= clientWidth))
  );
}

function formAround(control: Element, visited: Set<Element>): Element | null {
  const inShadow = control.getRootNode().nodeType === 11;
  // The page's own body is no form; that of a frame in it may be.
  for (let at = parentOf(control); at && parentOf(parentOf(at) ?? at); at = parentOf(at)) {
    if (visited.has(at)) return null;
    visited.add(at);
    const text = at.textContent ?? '';
    if (text.length > MOST_TEXT) return null;
    if ((inShadow || speaksOfWebhooks(text + at.getAttribute('aria-label'))) && looksRight(at)) return at;
  }
  return null;
}

function looksRight(element: Element): boolean {
  const text = spokenText(element);
  const titled = TITLE.test(text);
  const inDialog = !!dialogAround(element);
  const likely = WORDS.every(word => word.test(text))
    ? titled || inDialog || TYPE_WORD.test(text)
    : titled && inDialog && typedIn(element).length > 1;
  return likely && speaksOfWebhooks(text) && isRendered(element);
}

/** The dialog that an element stands in, across shadow roots. */
export function dialogAround(element: Element): Element | null {
  return closestAcross(element, DIALOG);
}
