import { frameDocument, HOST_TAG } from './tree.ts';

/** Icons may have roots of their own. */
const MOST_ROOTS = 1000;

/** The roots of a page that text and controls can stand in: its document, open shadow roots, same-origin frames. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  return [document, ...innerRootsOf(document)];
}

/** The open shadow roots and same-origin frames within a part of the page, nested ones included. */
export function innerRootsOf(part: ParentNode): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  let next: ParentNode | undefined = part;
  for (let index = 0; next && roots.length < MOST_ROOTS; next = roots[index++]) {
    for (const element of next.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? frameDocument(element);
      if (inner && element.localName !== HOST_TAG) roots.push(inner);
    }
  }
  return roots;
}
