import { spokenText } from './spoken-text.ts';
import { HOST_TAG, parentOf } from './tree.ts';
import { isRendered } from './visible.ts';

const TYPED =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=file]),textarea,[role=textbox],[contenteditable]';
const TITLE =
  /^(add|edit|new|create|update|modify|configure|view)( an?| new| this)?( org| organization| site)? webhook\b(?! deliver)/im;
const WORDS = [/url|endpoint/i, /topic|streaming api|events/i];
const TYPE_WORD = /webhook type/i;
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const MOST_TEXT = 20_000;

/**
 * The element that looks like an open "Add Webhook" or "Edit Webhook" form: it holds typed controls and the words that
 * such a form shows. A first look that errs on the side of finding; reading its fields decides whether it is one.
 */
export function findForm(roots: Iterable<Document | ShadowRoot>): Element | null {
  const visited = new Set<Element>();
  for (const root of roots) {
    for (const control of root.querySelectorAll(TYPED)) {
      const form = formAround(control, visited);
      if (form) return form;
    }
  }
  return null;
}

function formAround(control: Element, visited: Set<Element>): Element | null {
  const inShadow = control.getRootNode().nodeType === 11;
  for (let at = parentOf(control); at && at.localName !== 'body'; at = parentOf(at)) {
    if (visited.has(at) || at.localName === HOST_TAG) return null;
    visited.add(at);
    const text = at.textContent ?? '';
    if (text.length > MOST_TEXT) return null;
    if ((inShadow || /webhook/i.test(text + at.getAttribute('aria-label'))) && looksRight(at))
      return widen(at);
  }
  return null;
}

function looksRight(element: Element): boolean {
  const text = spokenText(element);
  if (!/webhook/i.test(text) || !isRendered(element)) return false;
  const titled = TITLE.test(text);
  if (WORDS.every(word => word.test(text)))
    return titled || TYPE_WORD.test(text) || dialogAround(element) !== null;
  return titled && dialogAround(element) !== null && element.querySelectorAll(TYPED).length > 1;
}

function dialogAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(DIALOG)) return at;
  return null;
}

/** The whole dialog, or else the nearest ancestor that shows the title without taking in other typed controls. */
function widen(element: Element): Element {
  const dialog = dialogAround(element);
  if (dialog) return dialog;
  const controls = element.querySelectorAll(TYPED).length;
  let at: Element | null = element;
  for (let depth = 0; at && depth < 5; depth++, at = parentOf(at)) {
    if (at.querySelectorAll(TYPED).length > controls) break;
    if (TITLE.test(spokenText(at))) return at;
  }
  return element;
}
