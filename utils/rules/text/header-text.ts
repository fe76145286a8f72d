import type { CustomHeaders, HeaderField } from '../../webhook/headers.ts';

/** Whether this is a row of two empty boxes, which is nobody's header. */
export function isBlankRow({ notation }: CustomHeaders, { name, value }: HeaderField): boolean {
  return notation === 'rows' && name === '' && value === '';
}

/** Whether a text is an RFC 9110 token (section 5.6.2), which a field name has to be. */
export function isToken(text: string): boolean {
  return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text);
}

/** Splits a pasted `Name: value` line at its first colon; undefined where the text is no such line, but a URL for example. */
export function splitLine(text: string): { name: string; value: string } | undefined {
  const [start, name] = /^\s*([A-Za-z][\w-]*)[ \t]*:(?!\/\/)/.exec(text) ?? [];
  const value = text.slice(start?.length).trim();
  return name === undefined || value === '' ? undefined : { name, value };
}
