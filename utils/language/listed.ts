import { sentence } from './sentence.ts';

const formats = new Map<string, Intl.ListFormat>();

/** Texts as a list in the person's language: `a, b and c`, or with `unit` just side by side, `a, b, c`. */
export function listed(texts: readonly string[], type: 'conjunction' | 'unit' = 'unit'): string {
  const language = sentence('language_tag');
  const key = `${language} ${type}`;
  const format =
    formats.get(key) ?? new Intl.ListFormat(language, { type, style: type === 'unit' ? 'short' : 'long' });
  formats.set(key, format);
  return format.format(texts);
}
