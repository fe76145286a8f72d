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
