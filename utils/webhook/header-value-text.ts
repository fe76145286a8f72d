import type { HeaderField } from './headers.ts';

/** A header's value as text: as it stands there, or where it is no string, its JSON as written. */
export function headerValueText({ value }: Pick<HeaderField, 'value'>): string {
  return typeof value === 'string' ? value : value.json;
}
