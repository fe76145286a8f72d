import { sentence } from '../language/sentence.ts';
import { utf8Bytes } from '../webhook/bytes.ts';
import type { CapturedHeader } from '../webhook/capture.ts';
import { hasSignature, readHeaderList } from './header-list.ts';
import { type Body, bodyIn, deliveryIn } from './inspected-body.ts';
import { documentsIn, isObject, type JsonObject, readJson, writtenValue } from './json-document.ts';
import { deliveryStart } from './labels.ts';
import { parseRawHttp } from './message.ts';
import { chooseRequest, note, noteIf, type Parsed, problem } from './parsed.ts';
import { base64Bytes, type Pause, type Source, sourceOf } from './source.ts';

type Path = readonly (string | number)[];

/** A JSON value with the text that it was read from. */
interface Written {
  readonly value: unknown;
  readonly text: string;
}

/** An object, and the member of it in which the headers are. */
interface Holder {
  readonly value: JsonObject;
  readonly path: Path;
  readonly within: string | undefined;
}

/** A request within JSON: its headers, and the objects round them, the innermost first, with their paths. */
export interface InspectedRequest {
  readonly headers: readonly CapturedHeader[];
  readonly holders: readonly Holder[];
  readonly text: string;
}

/** How deep requests are looked for. */
const DEEPEST = 8;
const headersName = /^_?(?:(?:raw|request|req|http|multivalue|event)[_-]?)?headers?$/i;
const answerName = /^(?:response|resp?|reply)(?:$|[_-])/i;

/**
 * The requests in JSON documents, by their shape: a list or object of headers with a signature under any name, or any
 * headers under a name of theirs.
 */
export async function inspectedRequests(
  documents: readonly Written[],
  pause: Pause,
): Promise<readonly InspectedRequest[]> {
  const requests: InspectedRequest[] = [];
  const open: (Written & { path: Path; holders: readonly Holder[] })[] = documents
    .map(document => ({ ...document, path: [], holders: [] }))
    .toReversed();
  for (let place = open.pop(); place; place = open.pop()) {
    const turn = pause();
    if (turn) await turn;
    const { value, path, holders, text } = place;
    if (!(value instanceof Object) || path.length > DEEPEST) continue;
    const found = isObject(value) ? headersOf(value) : undefined;
    const holding = (within?: string) => (isObject(value) ? [{ value, path, within }, ...holders] : holders);
    if (found) requests.push({ headers: found.headers, holders: holding(found.name), text });
    if (found && hasSignature(found.headers)) continue;
    const inner = Object.entries(value).filter(
      ([name, each]) => each instanceof Object && !answerName.test(name),
    );
    for (const [name, each] of inner.toReversed()) {
      const step = Array.isArray(value) ? Number(name) : name;
      open.push({ value: each, path: [...path, step], holders: holding(name), text });
    }
  }
  // What wraps a signed request is none of its own.
  const wrapping = new Set(
    requests
      .filter(({ headers }) => hasSignature(headers))
      .flatMap(({ holders }) => holders.map(({ value }) => value)),
  );
  return requests.filter(
    ({ headers, holders: [own] }) => hasSignature(headers) || !own || !wrapping.has(own.value),
  );
}

/** The headers of an object: a member that has a signature, a member that is called so, or its own members beside the body. */
function headersOf(value: JsonObject): { headers: readonly CapturedHeader[]; name?: string } | undefined {
  const lists = Object.entries(value).flatMap(([name, content]) => {
    const isNamed = headersName.test(name);
    const headers = isNamed || content instanceof Object ? readHeaderList(content) : undefined;
    return headers && headers.length > 0 ? [{ headers, name, isNamed, isSigned: hasSignature(headers) }] : [];
  });
  const signed = lists.find(({ isSigned }) => isSigned);
  const beside = signed ? [] : (readHeaderList(value) ?? []);
  if (hasSignature(beside)) return bodyIn(value) || deliveryIn(value) ? { headers: beside } : undefined;
  // A member with a signature may be an object that has its headers beside its body.
  return signed && !(signed.name !== '' && isRequest(value[signed.name]))
    ? signed
    : lists.find(({ isNamed }) => isNamed);
}

const isRequest = (value: unknown) => isObject(value) && bodyIn(value) !== undefined;

/** Reads an export of a request inspector (an object or list with headers and a body), or the event a gateway hands on. */
export async function parseInspectorJson(source: Source): Promise<Parsed> {
  const json = readJson(source.text);
  if (json.ok) return chooseFrom([json], source);
  const { found, end, hasMore } = await documentsIn(source);
  if (found.length === 0) return json;
  const isPair = deliveryStart.test(found[1]?.text ?? '');
  const alone =
    found.length === 1 || isPair || !hasMore ? await headersThenBody(found, source.text, end) : undefined;
  const parsed = alone ?? (await chooseFrom(found, source));
  if (!parsed.ok) return json;
  return {
    ...parsed,
    notes: [...parsed.notes, ...noteIf(hasMore && !(alone && found.length === 1), 'LINES_NOT_READ')],
  };
}

/** An object of headers and then the body, as a receiver's log prints the two; undefined where it is something else. */
async function headersThenBody(
  [first, second, ...more]: readonly Written[],
  text: string,
  end: number,
): Promise<Parsed | undefined> {
  const headers = first && readHeaderList(first.value);
  if (!headers || !hasSignature(headers) || more.length > 0) return undefined;
  const body = second?.text ?? text.slice(end).replace(/^\s+/, '');
  return {
    ok: true,
    headers,
    body: utf8Bytes(body),
    notes: [note(body === '' ? 'NO_BODY' : 'LAST_LINE_END_UNSURE')],
  };
}

async function chooseFrom(documents: readonly Written[], source: Source): Promise<Parsed> {
  const requests = await inspectedRequests(documents, source.pause);
  const told = requests.map(request => ({ request, body: nearestBody(request) }));
  const { chosen, notes } = chooseRequest(told, ({ request, body }) => ({
    headers: request.headers,
    hasBody: body !== undefined && body.rank > 0,
    name: nameOf(request),
  }));
  const choice = told[chosen];
  if (!choice) return problem(sentence('capture_problem_no_headers'));
  const parsed = await bodyOf(choice.request, choice.body, source);
  return parsed.ok ? { ...parsed, notes: [...notes, ...parsed.notes] } : parsed;
}

type PlacedBody = Body & { readonly path: Path };

/**
 * The body beside the headers, else in an object round them: some tools keep the request's head apart. Where that is
 * none, or was parsed, a text that begins as a delivery counts, wherever it is.
 */
function nearestBody({ holders }: InspectedRequest): PlacedBody | undefined {
  const named = holders.flatMap(({ value, path, within }) => {
    const body = bodyIn(value, within);
    return body && body.rank > 0 ? [{ ...body, path }] : [];
  })[0];
  if (named && named.rank > 1) return named;
  const bytes = deliveryIn(holders.at(-1)?.value);
  return bytes ? { name: '', value: '', rank: 2, bytes, path: [] } : named;
}

async function bodyOf(
  { headers, text }: InspectedRequest,
  body: PlacedBody | undefined,
  source: Source,
): Promise<Parsed> {
  if (!body) return { ok: true, headers, body: new Uint8Array(), notes: [note('NO_BODY')] };
  if (body.bytes) {
    const { body: bytes, isBase64 } = body.bytes;
    const raw = body.name === 'raw' ? wholeRequest(body.value, bytes) : undefined;
    // Tunnels' inspectors give the whole request, its headers only for reading.
    const whole = raw && (await parseRawHttp(sourceOf(raw, source.pause)));
    if (whole?.ok) return whole;
    return { ok: true, headers, body: bytes, notes: noteIf(isBase64, 'BASE64_DECODED') };
  }
  const written = writtenValue(text, [...body.path, body.name]) ?? JSON.stringify(body.value);
  return { ok: true, headers, body: utf8Bytes(written), notes: [note('BODY_WAS_PARSED')] };
}

function wholeRequest(value: unknown, bytes: Uint8Array): Uint8Array | undefined {
  const decoded =
    typeof value === 'string' && /^[A-Z]{3,10} /.test(value) ? bytes : base64Bytes(String(value));
  return decoded && decoded.length > 0 ? decoded : undefined;
}

/** A request's method and address, where its objects tell them. */
function nameOf({ holders }: InspectedRequest): string | undefined {
  for (const { value } of holders) {
    const text = (name: RegExp) =>
      Object.entries(value).find(([key, content]) => name.test(key) && typeof content === 'string')?.[1];
    const address = text(/^(?:url|uri|path|rawpath|requesturi)$/i);
    if (address !== undefined) return [text(/^(?:http)?method$/i), address].filter(Boolean).join(' ');
  }
  return undefined;
}
