import type { CustomHeaders, Span } from './headers.ts';
import { parseJsonHeaders } from './parse-json-headers.ts';
import { parseLineHeaders } from './parse-line-headers.ts';

interface Change {
  readonly name?: string;
  readonly value?: string;
}

/**
 * Gives the header at `index` another name or value. Text is changed only where that name or value stands,
 * byte for byte the same elsewhere, and read again. Without such a header, or where the text's places are
 * not known, the same object comes back.
 */
export function setHeader(headers: CustomHeaders, index: number, change: Change): CustomHeaders {
  const field = headers.fields[index];
  if (!field) return headers;
  if (headers.notation === 'rows') {
    return { ...headers, fields: headers.fields.with(index, { ...field, ...change }) };
  }
  const { text } = headers;
  const { nameAt, valueAt } = field;
  if (text === undefined || !nameAt || !valueAt) return headers;
  const written = headers.notation === 'json' ? JSON.stringify : (part: string) => part;
  const parse = headers.notation === 'json' ? parseJsonHeaders : parseLineHeaders;
  const withValue = change.value === undefined ? text : splice(text, valueAt, written(change.value));
  return parse(change.name === undefined ? withValue : splice(withValue, nameAt, written(change.name)));
}

function splice(text: string, { start, end }: Span, written: string): string {
  return text.slice(0, start) + written + text.slice(end);
}
