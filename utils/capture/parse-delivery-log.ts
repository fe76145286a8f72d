import { sentence } from '../language/sentence.ts';
import type { CapturedHeader } from '../webhook/capture.ts';
import { parseHead } from './parse-head.ts';
import { note, type Parsed, problem } from './parsed.ts';
import { hasSignature, readHeaderList } from './read-header-list.ts';
import { isObject, type JsonObject, readJson } from './read-json.ts';
import type { Source } from './source.ts';

const utf8 = new TextEncoder();

/** The records of Mist's delivery log: the answer of `events/search`, a list, or one record; undefined where it is none. */
export function deliveryRecords(value: unknown): JsonObject[] | undefined {
  const list =
    isObject(value) && Array.isArray(value.results) ? value.results : Array.isArray(value) ? value : [value];
  const records = list.filter(isObject).filter(record => 'req_payload' in record || 'req_headers' in record);
  return records.length > 0 ? records : undefined;
}

/**
 * Reads a record of Mist's delivery log (API reference, webhooks events/search): `req_headers` and `req_payload` are
 * JSON texts inside strings, unescaped exactly once. Of several records, the first with a payload.
 */
export function parseDeliveryLog({ text }: Source): Parsed {
  const json = readJson(text);
  if (!json.ok) return json.problem;
  const records = deliveryRecords(json.value);
  if (!records) return problem(sentence('capture_problem_no_delivery_log'), 0);
  const chosen = Math.max(
    records.findIndex(({ req_payload }) => typeof req_payload === 'string' && req_payload !== ''),
    0,
  );
  const record = records[chosen] ?? {};
  const headers = recordedHeaders(record.req_headers);
  const payload = record.req_payload;
  const isText = typeof payload === 'string';
  const body = utf8.encode(isText ? payload : payload === undefined ? '' : JSON.stringify(payload));
  return {
    ok: true,
    headers: headers ?? [],
    body,
    notes: [
      ...(records.length > 1
        ? [note('SEVERAL_REQUESTS', { count: records.length, chosen: chosen + 1 })]
        : []),
      ...(headers ? [] : [note('HEADERS_UNREADABLE')]),
      ...(headers && !hasSignature(headers) ? [note('NO_SIGNATURE_IN_LOG')] : []),
      ...(isText || payload === undefined ? [] : [note('BODY_WAS_PARSED')]),
      ...(body.length === 0 ? [note('NO_BODY')] : []),
    ],
  };
}

function recordedHeaders(value: unknown): CapturedHeader[] | undefined {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'string') return readHeaderList(value);
  const json = readJson(value);
  if (json.ok) return readHeaderList(json.value);
  const head = parseHead(value);
  return head.ok ? [...head.headers] : undefined;
}
