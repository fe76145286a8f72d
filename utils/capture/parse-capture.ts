import { sentence } from '../language/sentence.ts';
import type { Capture, CaptureKind, CaptureNote } from '../webhook/capture.ts';
import { lineColumn } from '../webhook/line-column.ts';
import { parseCurl } from './parse-curl.ts';
import { parseDeliveryLog } from './parse-delivery-log.ts';
import { parseHar } from './parse-har.ts';
import { parseHeaderBlock } from './parse-header-block.ts';
import { parseInspectorJson } from './parse-inspector-json.ts';
import { parseRawHttp } from './parse-raw-http.ts';
import { headerValue, note, type Parsed } from './parsed.ts';
import { recogniseKind } from './recognise-kind.ts';
import { asUtf8, type Source, sourceOf } from './source.ts';

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

const parsers: Readonly<Record<CaptureKind, (source: Source) => Parsed>> = {
  'raw-http': parseRawHttp,
  headers: parseHeaderBlock,
  curl: parseCurl,
  har: parseHar,
  'delivery-log': parseDeliveryLog,
  'inspector-json': parseInspectorJson,
  body: ({ bytes }) => ({ ok: true, headers: [], body: bytes, notes: [] }),
};

/**
 * Reads a delivery from a text box (string) or a file (bytes, never through text). The notation is recognised unless
 * `kind` overrules it. Never throws; a text over 20 MB or that does not parse is told with its place.
 */
export function parseCapture(input: string | Uint8Array, kind?: CaptureKind): CaptureResult {
  if (input.length > CAPTURE_LIMIT) return tooLong(kind);
  const source = sourceOf(input);
  if (source.bytes.length > CAPTURE_LIMIT) return tooLong(kind);
  const chosen = kind ?? recogniseKind(source);
  const parsed = parsers[chosen](chosen === 'body' ? source : asUtf8(source));
  if (!parsed.ok) {
    return { ok: false, message: parsed.message, ...lineColumn(source.text, parsed.offset), kind: chosen };
  }
  const { headers, body } = parsed;
  const notes = [...parsed.notes, ...generalNotes(source, chosen, parsed)];
  return { ok: true, capture: { headers, body, kind: chosen, notes } };
}

const tooLong = (kind: CaptureKind = 'body'): CaptureResult => ({
  ok: false,
  message: sentence('capture_problem_too_long'),
  line: 1,
  column: 1,
  kind,
});

/** Notations whose bodies are escaped, so that no text box can change them. */
const escaped: ReadonlySet<CaptureKind> = new Set(['har', 'delivery-log', 'inspector-json', 'curl']);

function generalNotes(
  source: Source,
  kind: CaptureKind,
  { headers, body, notes }: Extract<Parsed, { ok: true }>,
): CaptureNote[] {
  const length = lengthNote(headers, body);
  const isSure = length?.code === 'LENGTH_FITS' || notes.some(({ code }) => code === 'BODY_ENDS_BY_LENGTH');
  const isUnsure = source.isPasted && !escaped.has(kind) && body.length > 0 && !isSure;
  const encoding = headerValue(headers, 'content-encoding') ?? 'identity';
  return [
    ...(length && kind !== 'curl' ? [length] : []),
    ...(isUnsure
      ? [note(body.subarray(0, -1).includes(10) ? 'LINE_ENDS_UNSURE' : 'LAST_LINE_END_UNSURE')]
      : []),
    ...(source.isUtf16 && kind !== 'body' ? [note('UTF16')] : []),
    ...(/^(?:identity)?$/i.test(encoding) || isPlainJson(body) ? [] : [note('COMPRESSED', { encoding })]),
    ...(hasReplacement(body) ? [note('BODY_REPLACED')] : []),
    ...(kind === 'body' && /x[-_]mist[-_]signature/i.test(source.text) ? [note('SIGNATURE_IN_BODY')] : []),
    ...doubled(headers),
  ];
}

function lengthNote(headers: Capture['headers'], body: Uint8Array): CaptureNote | undefined {
  const declared = headerValue(headers, 'content-length') ?? '';
  if (!/^\d{1,15}$/.test(declared)) return undefined;
  const args = { declared: Number(declared), bytes: body.length };
  if (args.declared === args.bytes) return note('LENGTH_FITS', args);
  if (headerValue(headers, 'transfer-encoding') !== undefined) return undefined;
  return note(args.declared > args.bytes ? 'BODY_SHORTER' : 'BODY_LONGER', args);
}

/** A proxy may have unpacked the body and left the header that says it is compressed. */
const isPlainJson = (body: Uint8Array) => body[0] === 0x7b || body[0] === 0x5b;

function doubled(headers: Capture['headers']): CaptureNote[] {
  return ['X-Mist-Signature-v2', 'X-Mist-Signature'].flatMap(header => {
    const own = headers.filter(({ name }) => name.trim().toLowerCase() === header.toLowerCase());
    return new Set(own.map(({ value }) => value)).size > 1 ? [note('SIGNATURE_TWICE', { header })] : [];
  });
}

/** U+FFFD in UTF-8 is EF BF BD. */
function hasReplacement(body: Uint8Array): boolean {
  for (let at = body.indexOf(0xef); at >= 0; at = body.indexOf(0xef, at + 1)) {
    if (body[at + 1] === 0xbf && body[at + 2] === 0xbd) return true;
  }
  return false;
}
