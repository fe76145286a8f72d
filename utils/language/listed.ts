import { sentence } from './sentence.ts';

const formats = new Map<string, Intl.ListFormat>();

/** Texts as a list in the person's language: side by side, `a, b, c`, or as `conjunction`, `a, b and c`. */
export function listed(texts: readonly string[], type: 'conjunction' | 'unit' = 'unit'): string {
  // The browser's own format takes 10 ms to begin with, and a form's first findings wait for it.
  if (type === 'unit') return texts.join(sentence('list_separator'));
  const language = sentence('language_tag');
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type });
  formats.set(language, format);
  return format.format(texts);
}
