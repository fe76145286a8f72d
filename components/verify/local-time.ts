import { sentence } from '../../utils/language/sentence.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A time for people, in their own language and time zone. `at`: milliseconds since 1970. */
export function localTime(at: number): string {
  const language = sentence('language_tag');
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'long' });
  formats.set(language, format);
  return format.format(at);
}
