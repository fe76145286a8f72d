import { normalise } from './normalise.ts';
import { holds, parentOf } from './tree.ts';

/** docs: Webhooks · guide: Site Webhooks */
const HEADINGS = new Set(
  ['Webhooks', 'Webhook', 'Site Webhooks', 'Org Webhooks', 'Organization Webhooks'].map(normalise),
);
const ADD = /(add|new|create)( an?| new)? webhook/i;
const HIGHEST = 6;

/** The Webhooks section: the smallest part of the page that holds its heading and its Add button; null where none is seen. */
export function findSection(roots: readonly (Document | ShadowRoot)[], form: Element): Element | null {
  for (const root of roots) {
    const document = root.ownerDocument ?? root;
    if (!('createTreeWalker' in document)) continue;
    const texts = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const value = text.nodeValue ?? '';
      if (
        value.length > 60 ||
        !/webhook/i.test(value) ||
        !HEADINGS.has(normalise(value)) ||
        holds(form, text)
      )
        continue;
      const section = sectionAround(text);
      if (section) return section;
    }
  }
  return null;
}

function sectionAround(heading: Node): Element | null {
  let at = parentOf(heading);
  for (let height = 0; at && height < HIGHEST; height++, at = parentOf(at)) {
    if (ADD.test(at.textContent ?? '') || at.querySelector('input[type=button][value*="ebhook"]')) return at;
  }
  return null;
}
