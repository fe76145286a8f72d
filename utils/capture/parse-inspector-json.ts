import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import type { CapturedHeader } from '../webhook/capture.ts';
import { jsonEnd } from '../webhook/json-extent.ts';
import { base64Bytes } from './base64-bytes.ts';
import { parseRawHttp } from './parse-raw-http.ts';
import { note, type Parsed, problem } from './parsed.ts';
import { hasSignature, readHeaderList } from './read-header-list.ts';
import { isObject, type JsonObject, readJson } from './read-json.ts';
import { type Source, sourceOf } from './source.ts';

/** A request within a JSON export: its headers, the object that has its body, and that object's path. */
export interface InspectedRequest {
  readonly headers: readonly CapturedHeader[];
  readonly holder: JsonObject;
  readonly path: readonly (string | number)[];
}

const listNames = ['data', 'requests', 'results', 'items', 'entries', 'events'];
const requestNames = ['request', 'req', 'event', 'message'];
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
  for (const name of headerNames) {
    const headers = readHeaderList(value[name]);
    if (headers && headers.length > 0) return [{ headers, holder: value, path }];
  }
  for (const name of [...requestNames, ...listNames]) {
    const inner = path.length < 4 ? inspectedRequests(value[name], [...path, name]) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** Reads an export of a request inspector (an object or list with headers and a body), or the event a gateway hands on. */
export function parseInspectorJson(source: Source): Parsed {
  const json = readJson(source.text);
  if (!json.ok) return headersThenBody(source.text) ?? json.problem;
  const requests = inspectedRequests(json.value);
  if (!requests) return problem(sentence('capture_problem_no_headers'), 0);
  const chosen = Math.max(
    requests.findIndex(({ headers }) => hasSignature(headers)),
    0,
  );
  const request = requests[chosen];
  if (!request) return problem(sentence('capture_problem_no_headers'), 0);
  const several =
    requests.length > 1 ? [note('SEVERAL_REQUESTS', { count: requests.length, chosen: chosen + 1 })] : [];
  const parsed = bodyOf(request, source.text);
  return parsed.ok ? { ...parsed, notes: [...several, ...parsed.notes] } : parsed;
}

/** An object of headers and then the body, as a receiver's log prints the two; undefined where it is something else. */
function headersThenBody(text: string): Parsed | undefined {
  const end = jsonEnd(text, 0);
  const first = end === undefined ? undefined : readJson(text.slice(0, end));
  const headers = first?.ok ? readHeaderList(first.value) : undefined;
  if (!headers || !hasSignature(headers)) return undefined;
  const body = new TextEncoder().encode(text.slice(end).replace(/^\s+/, ''));
  return { ok: true, headers, body, notes: [note(body.length === 0 ? 'NO_BODY' : 'LAST_LINE_END_UNSURE')] };
}

function bodyOf({ headers, holder, path }: InspectedRequest, text: string): Parsed {
  const raw = typeof holder.raw === 'string' ? base64Bytes(holder.raw) : undefined;
  const whole = raw && raw.length > 0 ? parseRawHttp(sourceOf(raw)) : undefined;
  // ngrok's inspector gives the whole request in base64, its headers only for reading.
  if (whole?.ok) return whole;
  const encoded = holder.bodyBase64 ?? holder.body_base64 ?? (saysBase64(holder) ? holder.body : undefined);
  const decoded = typeof encoded === 'string' ? base64Bytes(encoded) : undefined;
  if (decoded) return { ok: true, headers, body: decoded, notes: [note('BASE64_DECODED')] };
  const name = bodyNames.find(each => holder[each] !== undefined && holder[each] !== null);
  const value = name === undefined ? '' : holder[name];
  const inner = isObject(value) && typeof value.text === 'string' ? value.text : value;
  if (typeof inner === 'string') {
    const notes = inner === '' ? [note('NO_BODY')] : [];
    return { ok: true, headers, body: new TextEncoder().encode(inner), notes };
  }
  const written = writtenValue(text, [...path, name ?? '']) ?? JSON.stringify(inner);
  return { ok: true, headers, body: new TextEncoder().encode(written), notes: [note('BODY_WAS_PARSED')] };
}

const saysBase64 = ({ isBase64Encoded, bodyEncoding, body_encoding, encoding }: JsonObject) =>
  isBase64Encoded === true || [bodyEncoding, body_encoding, encoding].includes('base64');

/** A parsed body as it is written in the export: parsing it would lose the `.0` of its numbers. */
function writtenValue(text: string, path: readonly (string | number)[]): string | undefined {
  try {
    const tree = parseTree(text);
    const node = tree && findNodeAtLocation(tree, [...path]);
    return node && text.slice(node.offset, node.offset + node.length);
  } catch {
    return undefined;
  }
}
