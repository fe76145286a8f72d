import type { CapturedHeader, CaptureNote } from '../webhook/capture.ts';
import { jsonEnd } from '../webhook/text-places.ts';
import { deliveryStart } from './labels.ts';
import { headerValue, note, noteIf } from './parsed.ts';
import type { Pause, Source } from './source.ts';

/** A body, where what belongs to its message ends, and what is said of it. */
export interface MessageBody {
  readonly body: Uint8Array;
  readonly end: number;
  readonly notes: readonly CaptureNote[];
}

/** What comes after a body in a stream: an answer, or another request with a header. */
const nextMessage =
  /(?<=[\s}\]]|^)(?:HTTP\/\d(?:\.\d)? \d{3}\b[^\r\n]{0,200}\r?\n|[A-Z]{3,10} \S{1,8000} HTTP\/\d(?:\.\d)?[ \t]*\r?\n(?=[!#$%&'*+.^_`|~\w-]{1,200}[ \t]*:))/g;

/**
 * The body that follows a message's head (RFC 9112, 6): chunks joined; cut at Content-Length where only blanks, an
 * answer or another request follow; cut before those and behind a delivery where the length does not say. Another body
 * is kept whole: it may have been rewritten.
 */
export async function bodyOfMessage(
  { bytes, binary, pause }: Source,
  headEnd: number,
  headers: readonly CapturedHeader[],
): Promise<MessageBody> {
  if (/\bchunked\b/i.test(headerValue(headers, 'transfer-encoding') ?? '')) {
    const joined = await joinChunks(bytes, headEnd, pause);
    if (joined) return joined;
  }
  // A program that prints the head with its empty line ends it with one more; a person may have written a word over the body.
  const [before = '', heading] =
    /^[\r\n]*(?:([^\r\n{}[\]]{1,60})[\r\n]+)?/.exec(binary.slice(headEnd, headEnd + 100)) ?? [];
  const empty = before.length;
  const isDelivery = deliveryStart.test(binary.slice(headEnd + empty, headEnd + empty + 100));
  const from = isDelivery ? headEnd + empty : headEnd;
  const skipped = noteIf(from > headEnd, heading === undefined ? 'EMPTY_LINES_SKIPPED' : 'LINES_NOT_READ');
  const declared = headerValue(headers, 'content-length') ?? '';
  const byLength = /^\d{1,9}$/.test(declared) ? from + Number(declared) : undefined;
  if (byLength === bytes.length) return { body: bytes.subarray(from), end: byLength, notes: skipped };
  if (byLength !== undefined && byLength < bytes.length) {
    const follows = whatFollows(binary, byLength);
    const removed = follows === 'request' ? 0 : bytes.length - byLength;
    const isOwnLine = /^\r?\n/.test(binary.slice(byLength, byLength + 2));
    if (follows !== 'other' || (isOwnLine && jsonEnd(binary, from) === byLength))
      return {
        body: bytes.subarray(from, byLength),
        end: byLength,
        notes: [...skipped, ...noteIf(removed > 0, 'BODY_ENDS_BY_LENGTH', { removed })],
      };
  }
  const isLast = isDelivery && isLastLine(binary, from);
  const document = isDelivery && !isLast ? jsonEnd(binary, from) : undefined;
  nextMessage.lastIndex = document ?? from;
  const next = (isLast ? undefined : nextMessage.exec(binary)?.index) ?? binary.length;
  const isFollowed =
    document !== undefined &&
    /^\r?\n/.test(binary.slice(document, document + 2)) &&
    isText(binary, document, next);
  const end = isFollowed || next < binary.length ? (document ?? withoutLineEnds(binary, from, next)) : next;
  const removed = next - end;
  return {
    body: bytes.subarray(from, end),
    end: next,
    notes: [
      ...skipped,
      ...noteIf(
        removed > 0,
        isFollowed ? 'BODY_ENDS_WITH_JSON' : 'LAST_LINE_END_UNSURE',
        isFollowed ? { removed } : {},
      ),
    ],
  };
}

/** Whether JSON in one line, as Mist sends it, has nothing after that line: then its end need not be looked for. */
function isLastLine(binary: string, from: number): boolean {
  const line = binary.slice(from).trimEnd();
  return !line.includes('\n') && /[}\]]$/.test(line);
}

function whatFollows(binary: string, at: number): 'nothing' | 'answer' | 'request' | 'other' {
  const text = /\S/g;
  text.lastIndex = at;
  const start = text.exec(binary)?.index;
  if (start === undefined) return 'nothing';
  nextMessage.lastIndex = 0;
  const next = nextMessage.exec(binary.slice(start, start + 16_384));
  if (next?.index !== 0) return 'other';
  return next[0].startsWith('HTTP') ? 'answer' : 'request';
}

const isText = (binary: string, from: number, end: number) => binary.slice(from, end).trim() !== '';

function withoutLineEnds(binary: string, from: number, end: number): number {
  let last = end;
  while (last > from && (binary[last - 1] === '\n' || binary[last - 1] === '\r')) last -= 1;
  return last;
}

const [CR, LF, SEMICOLON] = [13, 10, 59];

/** The body that chunks carry (RFC 9112, 7.1), as far as they go; undefined where the bytes are no chunks. */
async function joinChunks(bytes: Uint8Array, from: number, pause: Pause): Promise<MessageBody | undefined> {
  const whole = new Uint8Array(bytes.length - from);
  let [at, length] = [from, 0];
  const joined = (end: number, isCut: boolean): MessageBody => ({
    body: whole.slice(0, length),
    end,
    notes: [note(isCut ? 'CHUNKS_CUT' : 'CHUNKS_JOINED')],
  });
  for (;;) {
    const turn = pause();
    if (turn) await turn;
    const line = sizeLine(bytes, at);
    // Without a last chunk the body was cut, maybe within a size.
    if (line === undefined)
      return at > from && at + 10 >= bytes.length ? joined(bytes.length, true) : undefined;
    if (line.size === 0) return joined(endOfTrailer(bytes, line.end), false);
    const end = line.end + line.size;
    whole.set(bytes.subarray(line.end, end), length);
    length += Math.min(line.size, bytes.length - line.end);
    if (end >= bytes.length) return joined(bytes.length, true);
    if (bytes[end] === CR && bytes[end + 1] === LF) at = end + 2;
    else if (bytes[end] === LF) at = end + 1;
    else if (bytes[end] === CR && end + 1 === bytes.length) return joined(bytes.length, true);
    else return undefined;
  }
}

/** A chunk's size, in hexadecimal digits, and where its line ends; what follows a semicolon is passed over. */
function sizeLine(bytes: Uint8Array, from: number): { size: number; end: number } | undefined {
  let [at, size] = [from, 0];
  for (; at < from + 8; at += 1) {
    const digit = digitOf(bytes[at] ?? 0);
    if (digit === undefined) break;
    size = size * 16 + digit;
  }
  if (at === from) return undefined;
  while (bytes[at] === 32 || bytes[at] === 9) at += 1;
  if (bytes[at] === SEMICOLON) at = bytes.indexOf(LF, at);
  else if (bytes[at] === CR) at += 1;
  return bytes[at] === LF ? { size, end: at + 1 } : undefined;
}

function digitOf(code: number): number | undefined {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : undefined;
}

/** Trailer fields end at an empty line. */
function endOfTrailer(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const end = bytes.indexOf(LF, at);
    if (end < 0) return at === from ? Math.min(from + 2, bytes.length) : bytes.length;
    const isEmpty = end === at || (end === at + 1 && bytes[at] === CR);
    if (isEmpty) return end + 1;
    // A next request follows at once where the last line end was lost.
    if (/^[A-Z]{3,10} /.test(String.fromCharCode(...bytes.subarray(at, at + 11)))) return at;
    at = end + 1;
  }
}
