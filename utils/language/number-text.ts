import { sentence } from './sentence.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the person's language groups its digits, such as `12,345`. */
export function numberText(number: number): string {
  const language = sentence('language_tag');
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(number);
}
