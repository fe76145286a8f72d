import { holds, isText, parentOf } from '../dom/tree.ts';
import { inOurWords, speaksOfWebhooks } from '../vocabulary/speaks-of-webhooks.ts';

/** The page's list of webhooks. */
export interface Section {
  /** The smallest part of the page that holds the heading and the Add button. */
  readonly element: Element;
  /** The element whose text is the heading. */
  readonly heading: Element;
  /** What says “Add Webhook” and is pressed. */
  readonly add: Element;
}

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
    const buttons = texts.filter(saysAdd).map(parentOf);
    const section =
      inmostAround(buttons, texts) ??
      inmostAround(root.querySelectorAll('input[type=button][value*=ebhook]'), texts);
    if (section) return section;
  }
  return null;
}

/** The short texts outside of `form` in which the word stands; what does not hold it, as most of a page, is passed over whole. */
function textsOf(root: Document | ShadowRoot, form: Element | null): Text[] {
  const found: Text[] = [];
  const gather = (parent: Node) => {
    // No list of them: each page of webhooks pays for its making.
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (!speaksOfWebhooks(child.textContent ?? '')) continue;
      if (!isText(child)) gather(child);
      else if (child.length <= LONGEST && !(form && holds(form, child))) found.push(child);
    }
  };
  // A frame's document may be no page.
  gather(('body' in root && root.body) || root);
  return found;
}

function inmostAround(buttons: Iterable<Element | null>, texts: readonly Text[]): Section | null {
  let inmost: Section | null = null;
  for (const add of buttons) {
    const section = add && sectionAround(add, texts);
    if (section && (!inmost || inmost.element.contains(section.element.parentNode))) inmost = section;
  }
  return inmost;
}

/** From the button up, since the word may stand elsewhere too, as in the navigation. */
function sectionAround(add: Element, texts: readonly Text[]): Section | null {
  let element = parentOf(add);
  for (let height = 0; element && height < HIGHEST; element = parentOf(element)) {
    if (element.localName !== 'slot') height++;
    for (const text of texts) {
      const isIn = element.contains(text) || element.shadowRoot?.contains(text);
      const heading = isIn && isHeading(text) && text.parentElement;
      if (heading) return { element, heading, add };
    }
  }
  return null;
}

/** As “Add Webhook”, “Create a new webhook”. */
const ADD = /(add|new|create)( an?| new)? webhook/;
/**
 * As “Webhooks” (docs), “Site Webhooks” (guide), with signs around; a number in parentheses may follow. In plain letters, since
 * the classes of Unicode's letters cost a page of webhooks a quarter of a millisecond.
 */
const HEADING = /^[^a-z(]*((site|org[a-z]*)[^a-z]+)?webhooks?[^a-z]*(\(|$)/;

const saysAdd = ({ wholeText }: Text): boolean => ADD.test(inOurWords(wholeText));
const isHeading = ({ wholeText }: Text): boolean => HEADING.test(inOurWords(wholeText));
