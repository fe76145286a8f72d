import { sentence } from '../language/sentence.ts';
import { utf8Bytes } from '../webhook/bytes.ts';
import type { Capture, CaptureKind, CaptureNote } from '../webhook/capture.ts';
import { jsonEnd, lineColumn } from '../webhook/text-places.ts';
import { enclosedRequest, quotedInWords } from './enclosed-request.ts';
import { isSignatureName } from './header-list.ts';
import { bytesOfDump } from './hex-dump.ts';
import { documentsIn, jsonValue } from './json-document.ts';
import { type Unwrapped, withoutPrefix } from './log-lines.ts';
import { parseHeaderBlock, parseRawHttp } from './message.ts';
import { generalNotes } from './notes.ts';
import { parseCurl } from './parse-curl.ts';
import { parseInspectorJson } from './parse-inspector-json.ts';
import { parsePrinted } from './parse-printed.ts';
import { headerValue, note, noteIf, type Parsed, problem } from './parsed.ts';
import { certainKind, isDelivery, likelyKind } from './recognise-kind.ts';
import { linesOfRecords, rowsOf } from './records.ts';
import { parseDeliveryLog, parseHar, sealedFile } from './session-files.ts';
import { binaryBytes, type Pause, type Source, sourceOf } from './source.ts';

/** A capture, or why the text is none: a sentence, the place (line and column from 1) and the notation it was read as. */
export type CaptureResult =
  | { readonly ok: true; readonly capture: Capture }
  | {
      readonly ok: false;
      readonly message: string;
      readonly line: number;
      readonly column: number;
      readonly kind: CaptureKind;
    };

/** Bytes that a capture may have at most. */
const CAPTURE_LIMIT = 20 * 1024 * 1024;
/** How often something is taken off that stands round a request: a container's log of a program's log, and one more. */
const DEEPEST = 4;

const parsers: Readonly<Record<CaptureKind, (source: Source) => Promise<Parsed>>> = {
  'raw-http': parseRawHttp,
  headers: parseHeaderBlock,
  curl: parseCurl,
  har: parseHar,
  'delivery-log': parseDeliveryLog,
  'inspector-json': parseInspectorJson,
  printed: parsePrinted,
  body: async ({ bytes }) => ({ ok: true, headers: [], body: bytes, notes: [] }),
};

/**
 * Reads a delivery from a text box (string) or a file (bytes, never through text), in layers: what a log puts round a
 * request is taken off, the notation is recognised unless `kind` overrules it, then headers and body are read. What is
 * not there, or may have been changed, is said in notes; a text over 20 MB or that does not parse is told with its place.
 * Gives way by `pause` and rejects with what that rejects with; never else.
 */
export async function parseCapture(
  input: string | Uint8Array,
  kind?: CaptureKind,
  pause: Pause = () => undefined,
): Promise<CaptureResult> {
  if (input.length > CAPTURE_LIMIT) return tooLong(kind);
  const given = sourceOf(input, pause);
  if (given.bytes.length > CAPTURE_LIMIT) return tooLong(kind);
  const { source, kind: chosen, parsed, notes } = kind ? await readAs(given, kind) : await readAny(given, 0);
  if (!parsed.ok) {
    // What was taken off has no place in what was given.
    const place = source === given ? lineColumn(given.text, parsed.offset) : { line: 1, column: 1 };
    return { ok: false, message: parsed.message, ...place, kind: chosen };
  }
  const { body, otherBodies = [] } = parsed;
  const headers = parsed.headers.filter(({ name, value }) => !(isSignatureName(name) && blanked.test(value)));
  const own = [...parsed.notes, ...noteIf(headers.length < parsed.headers.length, 'SIGNATURE_BLANKED')];
  const all = [...notes, ...own, ...generalNotes(source, chosen, { ...parsed, headers, notes: own })];
  // Each layer may have said the same.
  const said = new Map(all.map(each => [JSON.stringify(each), each]));
  return {
    ok: true,
    capture: {
      headers,
      body,
      kind: chosen,
      notes: [...said.values()],
      ...(otherBodies.length > 0 && { otherBodies }),
    },
  };
}

/** What tools write in the place of a value that they hide. */
const blanked =
  /^\W{0,20}(?:(?:redacted|masked|hidden|filtered|removed|secret|sensitive|omitted)\b.{0,40}|[*x•●.…]{3,200})$/i;

const tooLong = (kind: CaptureKind = 'body'): CaptureResult => ({
  ok: false,
  message: sentence('capture_problem_too_long'),
  line: 1,
  column: 1,
  kind,
});

interface Reading {
  readonly source: Source;
  readonly kind: CaptureKind;
  readonly parsed: Parsed;
  /** What is said of what was taken off. */
  readonly notes: readonly CaptureNote[];
}

const reading = async (source: Source, kind: CaptureKind): Promise<Reading> => ({
  source,
  kind,
  notes: [],
  parsed: await parsers[kind](source),
});

async function readAny(source: Source, depth: number): Promise<Reading> {
  const sealed = sealedFile(source);
  if (sealed !== undefined) return { source, kind: 'body', parsed: problem(sealed), notes: [] };
  const certain = await certainKind(source);
  if (certain) return certain === 'body' && depth > 0 ? bodyAmongLines(source) : reading(source, certain);
  const outer = depth < DEEPEST ? await unwrapped(source) : undefined;
  if (outer) {
    const { parsed, ...inner } = await readAny(outer.source, depth + 1);
    return { ...inner, parsed: withoutLogEnd(parsed), notes: [...outer.notes, ...inner.notes] };
  }
  const likely = await likelyKind(source);
  return likely === 'body' ? bodyAmongLines(source) : reading(source, likely);
}

/** The line end behind a body in a log is the log's, unless Content-Length counts it. */
function withoutLogEnd(parsed: Parsed): Parsed {
  if (!parsed.ok) return parsed;
  const { body, headers, otherBodies = [] } = parsed;
  const declared = headerValue(headers, 'content-length');
  const isBracket = (at: number) => body.at(at) === 0x7d || body.at(at) === 0x5d;
  const length = body.at(-1) !== 0x0a ? 0 : isBracket(-2) ? 1 : body.at(-2) === 0x0d && isBracket(-3) ? 2 : 0;
  if (length === 0 || declared === String(body.length)) return parsed;
  return {
    ...parsed,
    body: body.subarray(0, -length),
    notes: [...parsed.notes, note('LOG_LINE_END')],
    otherBodies: [{ body, note: note('BODY_READ_OTHERWISE') }, ...otherBodies],
  };
}

/** Read as a person says; where that fails, without what a log puts round it. */
async function readAs(source: Source, kind: CaptureKind): Promise<Reading> {
  const direct = await reading(source, kind);
  if (direct.parsed.ok) return direct;
  const outer = await unwrapped(source);
  const inner = outer && (await reading(outer.source, kind));
  return inner?.parsed.ok ? { ...inner, notes: outer?.notes ?? [] } : direct;
}

/** A source without what stands round it. */
async function unwrapped(source: Source): Promise<Unwrapped | undefined> {
  const dump = await bytesOfDump(source);
  if (dump) return dump;
  if (/^\s*[[{]/.test(source.binary.slice(0, 1000))) {
    const { found } = await documentsIn(source);
    const isLog = found.length > 0 && !found.some(({ value }) => isDelivery(value));
    const lines = isLog
      ? await linesOfRecords(
          found.map(({ value }) => value),
          source,
        )
      : undefined;
    if (lines) return lines;
  } else {
    const inner = enclosedRequest(source) ?? (await quotedInWords(source)) ?? (await rowsOf(source));
    if (inner) return inner;
  }
  return withoutPrefix(source);
}

/** A delivery that a log's line has among its words, or the whole text as a body. */
async function deliveryWithin(source: Source): Promise<Reading> {
  const whole = await reading(source, 'body');
  const { text } = source;
  const at = /^\s*[[{"]/.test(text.slice(0, 1000))
    ? -1
    : text.search(/\{\s{0,20}"(?:topic|events)"\s{0,20}:/);
  const end = at < 0 ? undefined : jsonEnd(text, at);
  const delivery = text.slice(at, end);
  if (end === undefined || !isDelivery(jsonValue(delivery)) || !whole.parsed.ok) return whole;
  const otherBodies = [{ body: whole.parsed.body, note: note('BODY_READ_OTHERWISE') }];
  const parsed: Parsed = {
    ...{ ok: true, headers: [], body: utf8Bytes(delivery) },
    ...{ notes: [note('LINES_NOT_READ')], otherBodies },
  };
  return { ...whole, parsed };
}

/** A body alone; a delivery among other lines is taken out of them. The line end behind it is the log's. */
async function bodyAmongLines(source: Source): Promise<Reading> {
  const { found, hasMore } = await documentsIn(source);
  const deliveries = found.filter(({ value }) => isDelivery(value));
  const [delivery] = deliveries;
  if (!delivery) return deliveryWithin(source);
  const behind = source.text.indexOf(delivery.text) + delivery.text.length;
  // What follows in the same line may have been added to the body.
  if (!/^[ \t]*(?:\r?\n|$)/.test(source.text.slice(behind, behind + 200))) return reading(source, 'body');
  const body = utf8Bytes(delivery.text);
  const ends = /\r?\n$/.test(source.binary) && !hasMore;
  return {
    source,
    kind: 'body',
    notes: [],
    parsed: {
      ok: true,
      headers: [],
      body,
      notes: [
        ...noteIf(ends, 'LOG_LINE_END'),
        ...noteIf(hasMore, 'LINES_NOT_READ'),
        ...noteIf(deliveries.length > 1, 'SEVERAL_REQUESTS', {
          count: deliveries.length,
          chosen: 1,
          others: '2…',
        }),
      ],
      otherBodies: [{ body: binaryBytes(`${delivery.text}\n`), note: note('BODY_READ_OTHERWISE') }],
    },
  };
}
