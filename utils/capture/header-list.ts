import type { CapturedHeader } from '../webhook/capture.ts';
import { isObject, jsonValue } from './json-document.ts';
import { bodyName } from './labels.ts';

/** Blanks and tabs only, as HTTP has its optional white space (RFC 9110, 5.6.3). */
export function trimBlanks(value: string): string {
  let [start, end] = [0, value.length];
  const isBlank = (at: number) => value[at] === ' ' || value[at] === '\t';
  while (isBlank(start)) start += 1;
  while (isBlank(end - 1)) end -= 1;
  return value.slice(start, end);
}

/** A field name (RFC 9110, 5.1): a token; what is not ASCII is let through, so that it can be told from a line of text. */
const fieldName = /^[!#$%&'*+.^_`|~\w\x80-\uffff-]+$/;

/** The header of a `name: value` line, or undefined where the line is none. */
export function headerOfLine(line: string): CapturedHeader | undefined {
  const colon = line.indexOf(':');
  if (colon < 1) return undefined;
  const name = trimBlanks(line.slice(0, colon));
  const value = trimBlanks(line.slice(colon + 1));
  // A time before a line has a colon too.
  return fieldName.test(name) && !/^\d+(?:$|[-/.T]\d)/.test(name) ? { name, value } : undefined;
}

/**
 * Headers as tools write them in JSON: an object of names with a value or a list of values, a list of `{name, value}`,
 * of pairs or of `name: value` texts, a flat list of names and values in turn, or one text of lines. Undefined where
 * it is none of these.
 */
export function readHeaderList(value: unknown): CapturedHeader[] | undefined {
  const headers = headersIn(value);
  const telemetry = headers?.flatMap(({ name, value: content }) => {
    const bare = name.replace(telemetryPrefix, '');
    return bare === name || bodyName.test(bare)
      ? []
      : [{ name: bare, value: content.replace(/^\["([^"\\]*)"\]$/, '$1') }];
  });
  return telemetry && hasSignature(telemetry) ? telemetry : headers;
}

/** What stands before a header's name in OpenTelemetry's attributes and in GELF's fields, among others that are no headers. */
const telemetryPrefix = /^(?:http\.request\.header\.|_)/;

function headersIn(value: unknown): CapturedHeader[] | undefined {
  if (isObject(value)) {
    const headers = Object.entries(value).flatMap(([name, content]) =>
      (Array.isArray(content) ? content : [content]).flatMap(each => header(name, each)),
    );
    return Object.keys(value).length > 0 && headers.length === 0 ? undefined : headers;
  }
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? jsonValue(value) : undefined;
    if (inner instanceof Object) return headersIn(inner);
    return value.includes(':') ? fromLines(value.split(/\r?\n/)) : undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter(each => typeof each === 'string');
  if (texts.length === value.length) {
    const isTurns = texts.length % 2 === 0 && texts.every((name, at) => at % 2 === 1 || fieldName.test(name));
    if (isTurns) return texts.flatMap((name, at) => (at % 2 === 0 ? header(name, texts[at + 1]) : []));
    return fromLines(texts);
  }
  const headers = value.map(each => {
    if (Array.isArray(each)) return each.length === 2 ? header(each[0], each[1]) : undefined;
    if (!isObject(each)) return undefined;
    const [single, ...more] = Object.entries(each);
    if (single && more.length === 0) return header(single[0], single[1]);
    const name = each.name ?? each.key ?? each.Name ?? each.Key;
    const content = each.value ?? each.Value ?? each.values;
    const contents = isObject(content) && isObject(content.arrayValue) ? content.arrayValue.values : content;
    return typeof name === 'string' ? [contents].flat().flatMap(one => header(name, one)) : undefined;
  });
  return headers.every(each => each !== undefined) ? headers.flat() : undefined;
}

/** Lines of which each is a header; a request line before them is left out. */
function fromLines(lines: readonly string[]): CapturedHeader[] | undefined {
  const kept = lines.filter(line => line.trim() !== '' && !/^[A-Z]{3,10} \S+ HTTP\/\d/.test(line));
  const headers = kept.map(headerOfLine);
  const found = headers.filter(each => each !== undefined);
  return found.length > 0 && found.length === headers.length ? found : undefined;
}

function header(name: unknown, content: unknown): CapturedHeader[] {
  const value = isObject(content)
    ? (content.stringValue ?? content.StringValue ?? content.Value ?? content.value)
    : content;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return typeof name === 'string' && isPlain && name !== '' ? [{ name, value: String(value) }] : [];
}

/** Whether a list of headers has one of Mist's signatures, also as a web server's environment names it. */
export const hasSignature = (headers: readonly CapturedHeader[]): boolean =>
  headers.some(({ name }) => isSignatureName(name));

/** Whether a name is that of one of Mist's signatures. */
export const isSignatureName = (name: string): boolean =>
  /^(?:http[-_])?x[-_]mist[-_]signature(?:[-_]v2)?$/i.test(name.trim());
