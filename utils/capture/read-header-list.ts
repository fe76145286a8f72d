import type { CapturedHeader } from '../webhook/capture.ts';
import { isObject } from './read-json.ts';

/**
 * Headers as tools write them in JSON: an object of names with a value or a list of values, a list of `{name, value}`,
 * a list of pairs, or a flat list of names and values in turn. Undefined where it is none of these.
 */
export function readHeaderList(value: unknown): CapturedHeader[] | undefined {
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, content]) =>
      (Array.isArray(content) ? content : [content]).flatMap(each => header(name, each)),
    );
  }
  if (!Array.isArray(value)) return undefined;
  if (value.length > 1 && value.length % 2 === 0 && value.every(each => typeof each === 'string')) {
    return value.flatMap((name, at) => (at % 2 === 0 ? header(name, value[at + 1]) : []));
  }
  const headers = value.map(each => {
    if (Array.isArray(each) && each.length === 2) return header(each[0], each[1]);
    return isObject(each) ? header(each.name ?? each.key, each.value) : undefined;
  });
  return headers.every(each => each !== undefined) ? headers.flat() : undefined;
}

function header(name: unknown, value: unknown): CapturedHeader[] {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return typeof name === 'string' && isPlain && name !== '' ? [{ name, value: String(value) }] : [];
}

/** Whether a list of headers has one of Mist's signatures, also as a web server's environment names it. */
export function hasSignature(headers: readonly CapturedHeader[]): boolean {
  return headers.some(({ name }) => /^(?:http[-_])?x[-_]mist[-_]signature(?:[-_]v2)?$/i.test(name));
}
