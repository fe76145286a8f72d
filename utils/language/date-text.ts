import { sentence } from './sentence.ts';

/** A time as the person's language and time zone have it. `at`: milliseconds since 1970. */
export const dateText = (at: number, style: Intl.DateTimeFormatOptions): string =>
  new Date(at).toLocaleString(sentence('language_tag'), style);
