import { holds, parentOf } from './tree.ts';

/** The page's list of webhooks. */
export interface Section {
  /** The smallest part of the page that holds the heading and the Add button. */
  readonly element: Element;
  /** The element whose text is the heading. */
  readonly heading: Element;
  /** What says “Add Webhook” and is pressed. */
  readonly add: Element;
}

/** docs: Webhooks · guide: Site Webhooks; a number in parentheses may follow. */
const HEADING = /^\W*((site|org\w*) )?webhooks?\W*(\(.*)?$/i;
const ADD = /(add|new|create)( an?| new)? webhook/i;
const HIGHEST = 6;
const LONGEST = 60;

/** The section of webhooks that a page shows outside of `form`; null where none is seen. */
export function findSection(
  roots: readonly (Document | ShadowRoot)[],
  form: Element | null = null,
): Section | null {
  for (const root of roots) {
    const texts = textsOf(root);
    const buttons = texts.filter(text => ADD.test(text.data));
    for (const text of texts) {
      if (!HEADING.test(text.data) || (form && holds(form, text))) continue;
      const section = sectionAround(text, buttons);
      if (section) return section;
    }
  }
  return null;
}

/** The short texts in which the word stands. */
function textsOf(root: Document | ShadowRoot): Text[] {
  const found: Text[] = [];
  const document = root.ownerDocument ?? root;
  if (!('createTreeWalker' in document)) return found;
  const texts = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (isText(text) && text.length <= LONGEST && /webhook/i.test(text.data)) found.push(text);
  }
  return found;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function sectionAround(text: Text, buttons: readonly Text[]): Section | null {
  const heading = parentOf(text);
  let at = heading;
  for (let height = 0; heading && at && height < HIGHEST; height++, at = parentOf(at)) {
    const part = at;
    const button = buttons.find(each => part.contains(each));
    const add = button ? parentOf(button) : at.querySelector('input[type=button][value*="ebhook"]');
    if (add) return { element: at, heading, add };
  }
  return null;
}
