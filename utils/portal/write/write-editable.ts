import { readText } from '../dom/values.ts';

const BLOCK = 'div,p,li';

/**
 * Puts a text into an edited element as typing would, so that an editor which draws its text itself takes it, too; where it
 * does not stand there then, as its lines. Says whether the browser has told the page of it.
 */
export function writeEditable(element: Element, text: string): boolean {
  typeOver(element, text);
  // Blanks that would not show become others.
  if (readText(element) === text) return true;
  writeLines(element, text.split('\n'));
  return false;
}

/** Types over all of the element's text, unless the page keeps the focus elsewhere, or the browser knows no such command. */
function typeOver(element: Element, text: string): void {
  const { ownerDocument: page } = element;
  if (!('focus' in element) || typeof element.focus !== 'function' || !page.execCommand) return;
  element.focus({ preventScroll: true });
  const root = element.getRootNode();
  if (!('activeElement' in root) || root.activeElement !== element) return;
  page.execCommand('selectAll');
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
}

/** One block a line, as those that stand there, unless line breaks show in the element by themselves. */
function writeLines(element: Element, lines: readonly string[]): void {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
  const first = Array.from(element.children).find(child => child.matches(BLOCK));
  if (!first && (lines.length === 1 || /^(pre|break-spaces)/.test(style))) {
    element.textContent = lines.join('\n');
    return;
  }
  const blocks = lines.map(line => {
    const block = first?.cloneNode(false) ?? element.ownerDocument.createElement('div');
    block.textContent = line;
    if (line === '') block.appendChild(element.ownerDocument.createElement('br'));
    return block;
  });
  element.replaceChildren(...blocks);
}
