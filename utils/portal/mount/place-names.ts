import { namesOf } from '../dom/names.ts';
import { readText } from '../dom/values.ts';
import { isRendered } from '../dom/visible.ts';
import { normalise } from '../vocabulary/words.ts';

/** docs: Organization Name (organization settings), Site Name (site configuration) · likely: the short form */
const wordings: Readonly<Record<'org_name' | 'site_name', readonly string[]>> = {
  org_name: ['Organization Name', 'Org Name'],
  site_name: ['Site Name'],
};
const SURE = ['labelledby', 'label', 'aria-label'];

/**
 * The names of the organization and the site, where the page shows each in one box of its settings that is labelled so;
 * what is not certain is left out.
 */
export function placeNames(
  roots: readonly (Document | ShadowRoot)[],
): Partial<Record<keyof typeof wordings, string>> {
  const boxes = roots
    .flatMap(root => Array.from(root.querySelectorAll('input:not([type]),input[type=text]')))
    .filter(isRendered);
  const labels = boxes.map(box =>
    namesOf(box)
      .filter(({ source }) => SURE.includes(source))
      .map(({ text }) => normalise(text)),
  );
  const named = (words: readonly string[]): string => {
    const wanted = words.map(normalise);
    const found = boxes.filter((_, index) => labels[index]?.some(label => wanted.includes(label)));
    const [box, ...more] = found;
    return box && more.length === 0 ? (readText(box) ?? '').trim() : '';
  };
  const [org_name, site_name] = [named(wordings.org_name), named(wordings.site_name)];
  return { ...(org_name !== '' && { org_name }), ...(site_name !== '' && { site_name }) };
}
