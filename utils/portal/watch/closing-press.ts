import { iconMeaning } from '../dom/icons.ts';
import { closestAcross, HOST_TAG, holds, isElement } from '../dom/tree.ts';
import { BUTTON } from '../dom/values.ts';
import type { PortalForm } from '../match/locate-form.ts';

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
