import { sentence } from '../language/sentence.ts';
import { latin1Text } from '../webhook/bytes.ts';
import type { Capture, CaptureKind, CaptureNote } from '../webhook/capture.ts';
import { jsonExtent } from '../webhook/text-places.ts';
import { hasSignature } from './header-list.ts';
import { deliveryStart } from './labels.ts';
import { headerValue, note, noteIf, type ParsedRequest } from './parsed.ts';
import type { Source } from './source.ts';

/** Words a note for a person. Plain text, never markup. */
export function sayCaptureNote({ code, args }: CaptureNote): string {
  return sentence(`capture_note_${code}`, args);
}

/** Notations whose bodies are escaped or end by themselves, so that no text box can change them. */
const exact: ReadonlySet<CaptureKind> = new Set(['har', 'delivery-log', 'inspector-json', 'curl', 'printed']);

/** What is said of any capture, whatever its notation. */
export function generalNotes(source: Source, kind: CaptureKind, parsed: ParsedRequest): CaptureNote[] {
  const { headers, body, notes } = parsed;
  const length = lengthNote(headers, body);
  const isSure =
    length?.code === 'LENGTH_FITS' ||
    notes.some(({ code }) => /^(?:BODY_ENDS_|BODY_CUT|CHUNKS_|LAST_LINE_END|LOG_LINE_END)/.test(code));
  const isUnsure = source.isPasted && !exact.has(kind) && body.length > 0 && !isSure;
  const isBlanked = notes.some(({ code }) => code === 'SIGNATURE_BLANKED');
  const encoding = headerValue(headers, 'content-encoding') ?? 'identity';
  return [
    ...(length && kind !== 'curl' ? [length] : []),
    ...noteIf(isUnsure, body.subarray(0, -1).includes(10) ? 'LINE_ENDS_UNSURE' : 'LAST_LINE_END_UNSURE'),
    ...noteIf(source.isUtf16, 'UTF16'),
    ...noteIf(!/^(?:identity)?$/i.test(encoding) && !isPlainJson(body), 'COMPRESSED', { encoding }),
    ...noteIf(hasReplacement(body), 'BODY_REPLACED'),
    ...noteIf(length?.code !== 'BODY_SHORTER' && isOpen(body), 'BODY_CUT'),
    ...elsewhere(source, body),
    ...(hasSignature(headers) ? doubled(headers) : isBlanked ? [] : unreadSignature(source)),
  ];
}

function lengthNote(headers: Capture['headers'], body: Uint8Array): CaptureNote | undefined {
  const declared = headerValue(headers, 'content-length') ?? '';
  if (!/^\d{1,15}$/.test(declared)) return undefined;
  const args = { declared: Number(declared), bytes: body.length };
  if (args.declared === args.bytes) return note('LENGTH_FITS', args);
  if (headerValue(headers, 'transfer-encoding') !== undefined || body.length === 0) return undefined;
  return note(args.declared > args.bytes ? 'BODY_SHORTER' : 'BODY_LONGER', args);
}

/** A proxy may have unpacked the body and left the header that says it is compressed. */
const isPlainJson = (body: Uint8Array) => body[0] === 0x7b || body[0] === 0x5b;

/** A delivery whose brackets do not close. */
function isOpen(body: Uint8Array): boolean {
  return deliveryStart.test(latin1Text(body.subarray(0, 200))) && jsonExtent(latin1Text(body)) === 'open';
}

/** How commands and request files name the file that has the body. */
const bodyFile =
  /(?:--(?:post|body)-file|-InFile)[= ]{1,5}["']?([^\s"']{1,200})|^<@?[ \t]{1,5}([^\s<>]{1,200})\s{0,100}$/im;

function elsewhere({ binary }: Source, body: Uint8Array): CaptureNote[] {
  if (body.length > 300) return [];
  const [, option, included] = bodyFile.exec(body.length === 0 ? binary : latin1Text(body)) ?? [];
  const file = option ?? included;
  return file === undefined ? [] : [note('BODY_ELSEWHERE', { file: file.slice(0, 60) })];
}

function doubled(headers: Capture['headers']): CaptureNote[] {
  return ['X-Mist-Signature-v2', 'X-Mist-Signature'].flatMap(header => {
    const own = headers.filter(({ name }) => name.trim().toLowerCase() === header.toLowerCase());
    return noteIf(new Set(own.map(({ value }) => value)).size > 1, 'SIGNATURE_TWICE', { header });
  });
}

/** What has the size of a signature: 40 or 64 hexadecimal digits, or 20 or 32 bytes in base64. */
const signatureSized = /(?<![\w+/-])(?:[\da-fA-F]{64}|[\da-fA-F]{40}|[\w+/-]{43}=|[\w+/-]{27}=)(?![\w+/=-])/g;
/** What is said near a signature. */
const signatureWord = /signature|\bsig\b|_sig|hmac|digest|sha-?_?(?:1|256)/i;
/** Such words are looked for in this many characters before it. */
const NEAR = 80;
/** So many are looked at. */
const MOST = 1000;

/** A signature that is named or seems to be there, but was not read. */
function unreadSignature({ binary }: Source): CaptureNote[] {
  if (/x[-_ ]?mist[-_ ]?signature/i.test(binary)) return [note('SIGNATURE_IN_BODY')];
  let count = 0;
  for (const { 0: value, index } of binary.matchAll(signatureSized)) {
    count += 1;
    if (count > MOST) break;
    if (signatureWord.test(binary.slice(Math.max(0, index - NEAR), index)))
      return [note('SIGNATURE_LIKE', { value: `${value.slice(0, 12)}…` })];
  }
  return [];
}

/** U+FFFD in UTF-8 is EF BF BD. */
function hasReplacement(body: Uint8Array): boolean {
  for (let at = body.indexOf(0xef); at >= 0; at = body.indexOf(0xef, at + 1)) {
    if (body[at + 1] === 0xbf && body[at + 2] === 0xbd) return true;
  }
  return false;
}
