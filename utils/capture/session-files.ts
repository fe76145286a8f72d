import { sentence } from '../language/sentence.ts';
import { utf8Bytes } from '../webhook/bytes.ts';
import type { CapturedHeader } from '../webhook/capture.ts';
import { hasSignature, readHeaderList } from './header-list.ts';
import { isObject, type JsonObject, jsonValue, readJson } from './json-document.ts';
import { parseRawHttp } from './message.ts';
import { chooseRequest, noteIf, type Parsed, problem } from './parsed.ts';
import { base64Bytes, binaryBytes, type Source, sourceOf } from './source.ts';

/** The entries of a HAR file (HTTP Archive 1.2), of one entry, or of a list of them; undefined where it is none. */
export function harEntries(value: unknown): JsonObject[] | undefined {
  if (isObject(value) && isObject(value.log) && Array.isArray(value.log.entries)) {
    return value.log.entries.filter(isObject);
  }
  const list = (Array.isArray(value) ? value : [value]).filter(isObject);
  const isEntry = ({ request, response, startedDateTime }: JsonObject) =>
    isObject(request) &&
    Array.isArray(request.headers) &&
    (startedDateTime !== undefined || (isObject(response) && !('content' in request || 'body' in request)));
  return list.length > 0 && list.every(isEntry) ? list : undefined;
}

/** Reads a HAR file or entry, or a session that a proxy saved as XML. */
export async function parseHar(source: Source): Promise<Parsed> {
  if (sessionXml.test(source.binary.slice(0, 4000))) return parseSessionXml(source);
  const json = readJson(source.text);
  if (!json.ok) return json;
  const entries = harEntries(json.value);
  if (!entries) return problem(sentence('capture_problem_no_har'));
  const requests = entries
    .map(({ request }) => request)
    .filter(isObject)
    .map(request => ({
      request,
      headers: readHeaderList(request.headers) ?? [],
      ...postedBytes(request.postData),
    }));
  const { chosen, notes } = chooseRequest(requests, ({ request, headers, body }) => ({
    headers,
    hasBody: body.length > 0,
    name: [request.method, request.url].filter(each => typeof each === 'string').join(' '),
  }));
  const choice = requests[chosen];
  if (!choice) return problem(sentence('capture_problem_har_empty'));
  const { headers, body, isBase64 } = choice;
  return {
    ok: true,
    headers,
    body,
    notes: [...notes, ...noteIf(isBase64, 'BASE64_DECODED'), ...noteIf(body.length === 0, 'NO_BODY')],
  };
}

function postedBytes(postData: unknown): { body: Uint8Array; isBase64: boolean } {
  if (!isObject(postData) || typeof postData.text !== 'string')
    return { body: new Uint8Array(), isBase64: false };
  const isEncoded = [postData.encoding, postData._encoding, postData.comment].includes('base64');
  const decoded = isEncoded ? base64Bytes(postData.text) : undefined;
  return { body: decoded ?? utf8Bytes(postData.text), isBase64: decoded !== undefined };
}

/** Burp Suite saves items as XML, each request in base64 or as it is. A text that begins otherwise may only tell of such. */
export const sessionXml =
  /^(?:\xef\xbb\xbf)?\s{0,100}<(?:[\s\S]{0,4000}?<)?(?:items\b[^>]{0,200}>|request base64=)/;

async function parseSessionXml({ binary, pause }: Source): Promise<Parsed> {
  const pattern = /<request(?: base64="(true|false)")?>\s*(?:<!\[CDATA\[)?/g;
  const requests: string[] = [];
  for (let match = pattern.exec(binary); match; match = pattern.exec(binary)) {
    await pause();
    const from = match.index + match[0].length;
    const end = binary.indexOf(match[0].endsWith('[') ? ']]>' : '</request>', from);
    const content = binary.slice(from, end < 0 ? undefined : end);
    const decoded = match[1] === 'true' ? base64Bytes(content) : binaryBytes(content);
    if (decoded) requests.push(sourceOf(decoded).binary);
    pattern.lastIndex = end < 0 ? binary.length : end;
  }
  if (requests.length === 0) return problem(sentence('capture_problem_har_empty'));
  return parseRawHttp(sourceOf(binaryBytes(requests.join('\r\n')), pause));
}

/** First bytes of libpcap's captures in either byte order, and of pcapng's. */
const packetFiles = ['d4c3b2a1', 'a1b2c3d4', '4d3cb2a1', '0a0d0d0a'];

/** Why a file cannot be read that keeps requests sealed: an archive, or packets without a whole request. */
export function sealedFile({ bytes, binary }: Source): string | undefined {
  if (binary.startsWith('PK\x03\x04')) return sentence('capture_problem_zip');
  const first = Array.from(bytes.subarray(0, 4), byte => byte.toString(16).padStart(2, '0')).join('');
  const hasRequest = () => /[A-Z]{3,10} \S{1,8000} HTTP\/\d/.test(binary.slice(0, 1_000_000));
  return packetFiles.includes(first) && !hasRequest() ? sentence('capture_problem_packets') : undefined;
}

/** The records of Mist's delivery log: the answer of `events/search`, a list, or one record; undefined where it is none. */
export function deliveryRecords(value: unknown): JsonObject[] | undefined {
  const list =
    isObject(value) && Array.isArray(value.results) ? value.results : Array.isArray(value) ? value : [value];
  const records = list.filter(isObject).filter(record => 'req_payload' in record || 'req_headers' in record);
  return records.length > 0 ? records : undefined;
}

/**
 * Reads a record of Mist's delivery log (API reference, webhooks events/search): `req_headers` and `req_payload` are
 * JSON texts inside strings, unescaped exactly once.
 */
export async function parseDeliveryLog({ text }: Source): Promise<Parsed> {
  const json = readJson(text);
  if (!json.ok) return json;
  const records = deliveryRecords(json.value);
  if (!records) return problem(sentence('capture_problem_no_delivery_log'));
  const { chosen, notes } = chooseRequest(records, ({ req_headers, req_payload, topic }) => ({
    headers: recordedHeaders(req_headers) ?? [],
    hasBody: req_payload !== undefined && req_payload !== '',
    name: typeof topic === 'string' ? topic : undefined,
  }));
  const record = records[chosen] ?? {};
  const headers = recordedHeaders(record.req_headers);
  const payload = record.req_payload ?? '';
  const body = utf8Bytes(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return {
    ok: true,
    headers: headers ?? [],
    body,
    notes: [
      ...notes,
      ...noteIf(!headers, 'HEADERS_UNREADABLE'),
      ...noteIf(headers !== undefined && !hasSignature(headers), 'NO_SIGNATURE_IN_LOG'),
      ...noteIf(typeof payload !== 'string', 'BODY_WAS_PARSED'),
      ...noteIf(body.length === 0, 'NO_BODY'),
    ],
  };
}

function recordedHeaders(value: unknown): readonly CapturedHeader[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  return readHeaderList((typeof value === 'string' ? jsonValue(value) : undefined) ?? value);
}
