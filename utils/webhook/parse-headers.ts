import type { CustomHeaders } from './headers.ts';
import { parseJsonHeaders } from './parse-json-headers.ts';
import { parseLineHeaders } from './parse-line-headers.ts';

/**
 * Reads the text of a form's text box as custom headers: a JSON object, or `Name: value` lines, by what the
 * text looks like. Doubled names, empty values and values that are no strings are kept. Never throws: what
 * does not parse is told in `problem`. An empty text has no headers.
 */
export function parseHeaders(text: string): CustomHeaders {
  return looksLikeJson(text) ? parseJsonHeaders(text) : parseLineHeaders(text);
}

function looksLikeJson(text: string): boolean {
  const start = text.trim();
  if (start === '' || /^([{["]|\/\/|\/\*)/.test(start)) return true;
  if (/^(null|true|false|-?\d[\d.eE+-]*)$/.test(start)) return true;
  return start.endsWith('}') && /^[^:\n]*["'\u201c\u201d]\s*:/.test(start);
}
