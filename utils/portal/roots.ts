import { frameDocument, HOST_TAG } from './tree.ts';

const MOST_ROOTS = 200;

/** The roots of a page that text and controls can stand in: its document, open shadow roots, same-origin frames. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let index = 0; index < roots.length && index < MOST_ROOTS; index++) {
    for (const element of roots[index]?.querySelectorAll('*') ?? []) {
      if (element.localName === HOST_TAG) continue;
      const inner = element.shadowRoot ?? frameDocument(element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}
