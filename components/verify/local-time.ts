const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });

/** A time for people, in their own language and time zone. `at`: milliseconds since 1970. */
export function localTime(at: number): string {
  return format.format(at);
}
