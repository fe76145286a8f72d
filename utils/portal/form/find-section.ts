import { holds, isText, parentOf } from '../dom/tree.ts';
import { readText } from '../dom/values.ts';
import { inOurWords, speaksOfWebhooks } from '../vocabulary/speaks-of-webhooks.ts';
import { outline, type Token } from './scene.ts';

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

/**
 * The names in the page's list of webhooks, in its order, without `own`, the name the form was opened with;
 * empty where no such list is clearly seen.
 */
export function otherNames(
  roots: readonly (Document | ShadowRoot)[],
  form: Element,
  own: string | null,
): string[] {
  const names = listedNames(findSection(roots, form)?.element ?? null, form);
  const at = own === null ? -1 : names.indexOf(own);
  return at < 0 ? names : names.toSpliced(at, 1);
}

/** The list may stand beside the heading and its button rather than below them. */
function listedNames(section: Element | null, form: Element): string[] {
  let part = section;
  for (let height = 0; part && height < 3; height++, part = parentOf(part)) {
    const names = namesByAddress(part, form);
    if (names.length > 0) return names;
  }
  return [];
}

/** Every address marks an entry of the list; the entry's first text is its name. */
function namesByAddress(section: Element, form: Element): string[] {
  const { tokens } = outline(section);
  const outside = tokens.filter(token => !holds(form, token.element));
  const addresses = outside.filter(token => /^https?:\/\//i.test(textOf(token)));
  return addresses.flatMap(address => {
    const others = addresses.filter(other => other !== address);
    const entry = entryAround(address.element, others, section);
    const first = outside.find(token => holds(entry, token.element) && textOf(token) !== '');
    return first && first !== address ? [textOf(first)] : [];
  });
}

function entryAround(element: Element, others: readonly Token[], section: Element): Element {
  let entry = element;
  for (let at = parentOf(element); at && at !== section; at = parentOf(at)) {
    const ancestor = at;
    if (others.some(other => holds(ancestor, other.element))) break;
    entry = ancestor;
  }
  return entry;
}

function textOf(token: Token): string {
  if (token.kind === 'text') return token.within ? '' : token.text;
  return token.control === 'text' ? (readText(token.element) ?? '').trim() : '';
}
