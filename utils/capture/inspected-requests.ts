import type { CapturedHeader } from '../webhook/capture.ts';
import { hasSignature, readHeaderList } from './read-header-list.ts';
import { isObject, type JsonObject } from './read-json.ts';

/** A request within a JSON export: its headers, the object that has its body, and that object's path. */
export interface InspectedRequest {
  readonly headers: readonly CapturedHeader[];
  readonly holder: JsonObject;
  readonly path: readonly (string | number)[];
}

const listNames = ['data', 'requests', 'results', 'items', 'entries', 'events'];
const requestNames = ['request', 'req', 'event', 'message', 'trigger', 'steps'];
const headerNames = ['headers', 'header', 'request_headers', 'requestHeaders', 'multiValueHeaders'];
const bodyNames = [
  'rawBody',
  'raw_body',
  'body',
  'content',
  'payload',
  'postData',
  'requestBody',
  'request_body',
  'text',
  'data',
  'json',
];

/** The name under which an object has a body. */
export const bodyNameOf = (holder: JsonObject): string | undefined =>
  bodyNames.find(each => holder[each] !== undefined && holder[each] !== null);

/** The requests in an export of a request inspector or a gateway's event; undefined where there are none. */
export function inspectedRequests(
  value: unknown,
  path: readonly (string | number)[] = [],
): InspectedRequest[] | undefined {
  if (Array.isArray(value)) {
    const found = value.flatMap((each, at) =>
      path.length < 4 ? (inspectedRequests(each, [...path, at]) ?? []) : [],
    );
    return found.length > 0 ? found : undefined;
  }
  if (!isObject(value)) return undefined;
  const headers = headersOf(value);
  if (headers) return [{ headers, holder: value, path }];
  for (const name of [...requestNames, ...listNames]) {
    const inner = path.length < 4 ? inspectedRequests(value[name], [...path, name]) : undefined;
    if (inner)
      return requestNames.includes(name) ? inner.map(each => withBodyBeside(each, value, path)) : inner;
  }
  return undefined;
}

/** The headers of an object: under a name of theirs, or, where one of them is a signature, beside the body. */
function headersOf(value: JsonObject): CapturedHeader[] | undefined {
  for (const name of headerNames) {
    const headers = readHeaderList(value[name]);
    if (headers && headers.length > 0) return headers;
  }
  const own = readHeaderList(value) ?? [];
  return hasSignature(own) && bodyNameOf(value) !== undefined ? own : undefined;
}

/** Some tools keep the request's head apart, and its body in the object round it. */
function withBodyBeside(
  request: InspectedRequest,
  outer: JsonObject,
  path: readonly (string | number)[],
): InspectedRequest {
  const isAlone = bodyNameOf(request.holder) === undefined && typeof request.holder.raw !== 'string';
  return isAlone && bodyNameOf(outer) !== undefined ? { ...request, holder: outer, path } : request;
}
