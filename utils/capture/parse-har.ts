import { sentence } from '../language/sentence.ts';
import { base64Bytes } from './base64-bytes.ts';
import { note, type Parsed, problem } from './parsed.ts';
import { hasSignature, readHeaderList } from './read-header-list.ts';
import { isObject, type JsonObject, readJson } from './read-json.ts';
import type { Source } from './source.ts';

const utf8 = new TextEncoder();

/** The entries of a HAR file (HTTP Archive 1.2), of one entry, or of a list of them; undefined where it is none. */
export function harEntries(value: unknown): JsonObject[] | undefined {
  if (isObject(value) && isObject(value.log) && Array.isArray(value.log.entries)) {
    return value.log.entries.filter(isObject);
  }
  const list = (Array.isArray(value) ? value : [value]).filter(isObject);
  const isEntry = ({ request, response, startedDateTime }: JsonObject) =>
    isObject(request) &&
    Array.isArray(request.headers) &&
    (isObject(response) || startedDateTime !== undefined);
  return list.length > 0 && list.every(isEntry) ? list : undefined;
}

/** Reads the request of a HAR file or entry: the first that has a signature of Mist's, otherwise the first with a body. */
export function parseHar({ text }: Source): Parsed {
  const json = readJson(text);
  if (!json.ok) return json.problem;
  const entries = harEntries(json.value);
  if (!entries) return problem(sentence('capture_problem_no_har'), 0);
  const requests = entries.map(({ request }) => request).filter(isObject);
  const signed = requests.findIndex(({ headers }) => hasSignature(readHeaderList(headers) ?? []));
  const posted = requests.findIndex(({ postData }) => isObject(postData));
  const chosen = signed >= 0 ? signed : Math.max(posted, 0);
  const request = requests[chosen];
  if (!request) return problem(sentence('capture_problem_har_empty'), 0);
  const { body, isBase64 } = postedBytes(request.postData);
  return {
    ok: true,
    headers: readHeaderList(request.headers) ?? [],
    body,
    notes: [
      ...(requests.length > 1
        ? [note('SEVERAL_REQUESTS', { count: requests.length, chosen: chosen + 1 })]
        : []),
      ...(isBase64 ? [note('BASE64_DECODED')] : []),
      ...(body.length === 0 ? [note('NO_BODY')] : []),
    ],
  };
}

function postedBytes(postData: unknown): { body: Uint8Array; isBase64: boolean } {
  if (!isObject(postData) || typeof postData.text !== 'string')
    return { body: new Uint8Array(), isBase64: false };
  const decoded = postData.encoding === 'base64' ? base64Bytes(postData.text) : undefined;
  return { body: decoded ?? utf8.encode(postData.text), isBase64: decoded !== undefined };
}
