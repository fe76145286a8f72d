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
    const texts = textsOf(root).filter(text => !form || !holds(form, text));
    const buttons = [
      ...texts.filter(text => ADD.test(text.data)).map(parentOf),
      ...root.querySelectorAll('input[type=button][value*="ebhook"]'),
    ];
    for (const button of buttons) {
      const section = button && sectionAround(button, texts);
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

/** From the button up, since the word may stand elsewhere too, as in the navigation. */
function sectionAround(add: Element, texts: readonly Text[]): Section | null {
  let at = parentOf(add);
  for (let height = 0; at && height < HIGHEST; height++, at = parentOf(at)) {
    const part = at;
    const text = texts.find(each => HEADING.test(each.data) && part.contains(each));
    const heading = text && parentOf(text);
    if (heading) return { element: at, heading, add };
  }
  return null;
}
