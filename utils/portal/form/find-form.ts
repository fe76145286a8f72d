import { closestAcross, HOST_TAG, holds, isElement, isText, parentOf, pushChildren } from '../dom/tree.ts';
import { isRendered } from '../dom/visible.ts';
import { inOurWords, speaksOfWebhooks } from '../vocabulary/speaks-of-webhooks.ts';

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

/** All elements that look like such a form by what is outside of `known`; where there is none, `findForm` finds none but it. */
export function formsIn(roots: readonly (Document | ShadowRoot)[], known: Element | null = null): Element[] {
  const visited = new Set<Element>();
  const controls = roots.flatMap(typedIn).filter(control => !(known && holds(known, control)));
  return controls.flatMap(control => formAround(control, visited) ?? []);
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

const PASSED_OVER = `script,style,template,noscript,svg,button,a,select,thead,[role=button],${HOST_TAG}`;
const BUTTON_LIKE = /\b(btn|button)\b/i;
const SPOKEN = ['aria-label', 'placeholder', 'label'];
const MOST_NODES = 3_000;

/** The texts of a part of the page apart from its buttons, links and column heads, one piece a line, as `inOurWords`. Bounded. */
export function spokenText(element: Element): string {
  const pieces: string[] = [];
  const stack: Node[] = [element];
  for (let visited = 0; visited < MOST_NODES; visited++) {
    const node = stack.pop();
    if (!node) break;
    if (isText(node)) {
      const text = node.wholeText.trim();
      if (text && counts(text, node)) pieces.push(text);
    } else if (isElement(node) && !isPassedOver(node)) {
      for (const name of SPOKEN) {
        const text = node.getAttribute(name);
        if (text && counts(text, node)) pieces.push(text);
      }
      pushChildren(stack, node);
    }
  }
  return inOurWords(pieces.join('\n'));
}

/** Closed dialogs may wait on the page unseen, so what tells a webhook form from others must show. */
function counts(text: string, node: Node): boolean {
  const shown = speaksOfWebhooks(text) ? (isElement(node) ? node : parentOf(node)) : null;
  return shown === null || isRendered(shown);
}

const isPassedOver = (element: Element): boolean =>
  element.matches(PASSED_OVER) || BUTTON_LIKE.test(element.className);

/** A row of the list or the section's heading with its button; more text than this is the page around them. */
const MOST_TEXT_AROUND = 400;
const TELLS = /webhook|https?:\/\//i;

/**
 * Whether pressing an element may open a webhook form: what stands around it speaks of a webhook or names an address,
 * as the section's button and the rows of its list do. A hint that errs on the side of yes.
 */
export function mayOpenForm(pressed: Element): boolean {
  for (let at: Element | null = pressed; at; at = parentOf(at)) {
    const text = at.textContent ?? '';
    if (text.length > MOST_TEXT_AROUND) return false;
    if (TELLS.test(inOurWords(text))) return true;
  }
  return false;
}

/** What a person may type in, and inputs of other types. One selector for all, since a page pays for each that is parsed. */
export const MAY_BE_TYPED_IN = 'input,textarea,[role=textbox],[contenteditable]';
