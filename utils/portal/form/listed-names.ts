import { holds, parentOf } from '../dom/tree.ts';
import { readText } from '../dom/values.ts';
import { findSection } from './find-section.ts';
import { outline, type Token } from './scene.ts';

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
