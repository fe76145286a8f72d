import { speaksOfWebhooks } from './speaks-of-webhooks.ts';
import { holds, isText, parentOf } from './tree.ts';

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

/**
 * The section of webhooks that a page shows outside of `form`; null where none is seen. The innermost is meant: a form
 * that waits unseen beside the page may be titled as the button is.
 */
export function findSection(
  roots: readonly (Document | ShadowRoot)[],
  form: Element | null = null,
): Section | null {
  for (const root of roots) {
    const texts = textsOf(root, form);
    const named = texts.filter(({ wholeText }) => ADD.test(wholeText)).map(parentOf);
    let inmost: Section | null = null;
    for (const add of [...named, ...root.querySelectorAll('input[type=button][value*=ebhook]')]) {
      const section = add && sectionAround(add, texts);
      if (section && (!inmost || inmost.element.contains(section.element.parentNode))) inmost = section;
    }
    if (inmost) return inmost;
  }
  return null;
}

/** The short texts outside of `form` in which the word stands; what does not hold it, as most of a page, is passed over whole. */
function textsOf(root: Document | ShadowRoot, form: Element | null): Text[] {
  const found: Text[] = [];
  const gather = (parent: Node) => {
    for (const child of parent.childNodes) {
      if (!speaksOfWebhooks(child.textContent ?? '')) continue;
      if (!isText(child)) gather(child);
      else if (child.length <= LONGEST && !(form && holds(form, child))) found.push(child);
    }
  };
  // A frame's document may be no page.
  gather(('body' in root && root.body) || root);
  return found;
}

/** From the button up, since the word may stand elsewhere too, as in the navigation. */
function sectionAround(add: Element, texts: readonly Text[]): Section | null {
  let element = parentOf(add);
  for (let height = 0; element && height < HIGHEST; element = parentOf(element)) {
    if (element.localName !== 'slot') height++;
    for (const text of texts) {
      const isIn = element.contains(text) || element.shadowRoot?.contains(text);
      const heading = isIn && HEADING.test(text.wholeText) && text.parentElement;
      if (heading) return { element, heading, add };
    }
  }
  return null;
}
