import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import { jsonEnd } from '../webhook/json-extent.ts';
import { base64Bytes } from './base64-bytes.ts';
import { bodyNameOf, type InspectedRequest, inspectedRequests } from './inspected-requests.ts';
import { parseRawHttp } from './parse-raw-http.ts';
import { note, type Parsed, problem } from './parsed.ts';
import { hasSignature, readHeaderList } from './read-header-list.ts';
import { isObject, type JsonObject, readJson } from './read-json.ts';
import { type Source, sourceOf } from './source.ts';

/** Reads an export of a request inspector (an object or list with headers and a body), or the event a gateway hands on. */
export function parseInspectorJson(source: Source): Parsed {
  const json = readJson(source.text);
  if (!json.ok) return headersThenBody(source.text) ?? fromLines(source.text) ?? json.problem;
  return chooseFrom(inspectedRequests(json.value), source.text);
}

/** A log of one JSON object a line. */
function fromLines(text: string): Parsed | undefined {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '');
  const requests = lines.flatMap(line => {
    const json = line.startsWith('{') ? readJson(line) : undefined;
    return json?.ok ? (inspectedRequests(json.value) ?? []).map(request => ({ request, line })) : [];
  });
  const chosen = requests.find(({ request }) => hasSignature(request.headers));
  if (!chosen) return undefined;
  return chooseFrom(
    requests.map(({ request }) => request),
    chosen.line,
  );
}

function chooseFrom(requests: readonly InspectedRequest[] | undefined, text: string): Parsed {
  if (!requests) return problem(sentence('capture_problem_no_headers'), 0);
  const chosen = Math.max(
    requests.findIndex(({ headers }) => hasSignature(headers)),
    0,
  );
  const request = requests[chosen];
  if (!request) return problem(sentence('capture_problem_no_headers'), 0);
  const several =
    requests.length > 1 ? [note('SEVERAL_REQUESTS', { count: requests.length, chosen: chosen + 1 })] : [];
  const parsed = bodyOf(request, text);
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
  const name = bodyNameOf(holder);
  const value = name === undefined ? '' : holder[name];
  const inner = isObject(value) && typeof value.text === 'string' ? value.text : value;
  const stored = isObject(inner) ? storedBytes(inner) : undefined;
  if (stored) return { ok: true, headers, body: stored, notes: [] };
  if (typeof inner === 'string') {
    const notes = inner === '' ? [note('NO_BODY')] : [];
    return { ok: true, headers, body: new TextEncoder().encode(inner), notes };
  }
  const written = writtenValue(text, [...path, name ?? '']) ?? JSON.stringify(inner);
  return { ok: true, headers, body: new TextEncoder().encode(written), notes: [note('BODY_WAS_PARSED')] };
}

/** Bytes as Node writes a Buffer in JSON, or as Azure's workflows write content. */
function storedBytes({ type, data, $content }: JsonObject): Uint8Array | undefined {
  if (typeof $content === 'string') return base64Bytes($content);
  const isByte = (each: unknown) =>
    typeof each === 'number' && Number.isInteger(each) && each >= 0 && each < 256;
  return type === 'Buffer' && Array.isArray(data) && data.every(isByte) ? Uint8Array.from(data) : undefined;
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
