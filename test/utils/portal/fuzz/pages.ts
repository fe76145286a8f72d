import type { Tree } from './any-tree.ts';

/** Builds a tree into a page, below `parent`. */
export function grow(tree: Tree, parent: Node & ParentNode): Element {
  const document = parent.ownerDocument ?? parent;
  if (!('createElement' in document) || typeof document.createElement !== 'function')
    throw new Error('No document.');
  const element: HTMLElement = document.createElement(tree.tag);
  for (const [name, value] of tree.attributes) element.setAttribute(name, value);
  if (tree.text !== '') element.append(tree.text);
  const below =
    tree.shadow && /^(div|span|p|x-thing)$/.test(tree.tag) ? element.attachShadow({ mode: 'open' }) : element;
  for (const child of tree.children) grow(child, below);
  parent.append(element);
  const frame = 'contentDocument' in element && element.contentDocument;
  if (frame && typeof frame === 'object' && 'body' in frame) {
    const body: unknown = frame.body;
    if (isParent(body)) for (const child of tree.children) grow(child, body);
  }
  return element;
}

function isParent(node: unknown): node is Node & ParentNode {
  return typeof node === 'object' && node !== null && 'append' in node;
}

/**
 * Takes a node out of the page at every `every`th attribute that is read, as if the page rendered anew in the midst of
 * reading; `picks` say which. Returns how to end that.
 */
export function disturb(document: Document, every: number, picks: readonly number[]): () => void {
  const view = document.defaultView;
  if (!view) throw new Error('No window.');
  const { prototype } = view.Element;
  const { getAttribute } = prototype;
  let reads = 0;
  let removed = 0;
  prototype.getAttribute = function (name: string) {
    reads += 1;
    if (reads % every === 0 && removed < picks.length) removeOne(document, picks[removed++] ?? 0);
    return getAttribute.call(this, name);
  };
  return () => {
    prototype.getAttribute = getAttribute;
  };
}

/** Takes one node out of the page; `pick` from 0 to 1 says which, in the page's order. */
export function removeOne(document: Document, pick: number): void {
  const all = document.body.querySelectorAll('*');
  all[Math.floor(pick * all.length)]?.remove();
}
