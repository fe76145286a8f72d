import { sentence } from '../../language/sentence.ts';
import { joinBytes } from '../../webhook/bytes.ts';
import { after, type BodyVariant, variant } from './body-variant.ts';

const LF = 10;
const CR = 13;
const MOST_LINE_ENDS = 4;

/**
 * Line ends and blanks at the ends, added or lost, CRLF for LF and back, a byte order mark, NUL bytes. Works on
 * bytes: these causes are the same in any charset that extends ASCII.
 */
export function* lineEndVariants(bytes: Uint8Array): Generator<BodyVariant> {
  yield* endings(bytes);
  yield* marks(bytes);
  for (const changed of lineEndings(bytes)) {
    yield changed;
    for (const end of endings(changed.bytes)) yield after(changed.causes, end);
  }
}

function* endings(bytes: Uint8Array): Generator<BodyVariant> {
  let rest = bytes;
  for (let count = 1; count <= MOST_LINE_ENDS; count += 1) {
    const shorter = withoutLineEnd(rest);
    if (shorter === rest) break;
    rest = shorter;
    yield variant(rest, 'BODY_LAST_LINE_END_ADDED', { count });
  }
  yield* lostLineEnds(bytes);
  const trimmed = trimBlanks(bytes);
  if (trimmed.length < bytes.length) yield variant(trimmed, 'BODY_EDGE_SPACE');
}

function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  const last = bytes.at(-1);
  if (last === LF && bytes.at(-2) === CR) return bytes.subarray(0, -2);
  return last === LF || last === CR ? bytes.subarray(0, -1) : bytes;
}

function trimBlanks(bytes: Uint8Array): Uint8Array {
  const isBlank = (byte: number | undefined) => byte === 32 || byte === 9 || byte === LF || byte === CR;
  let start = 0;
  let end = bytes.length;
  while (start < end && isBlank(bytes[start])) start += 1;
  while (end > start && isBlank(bytes[end - 1])) end -= 1;
  return bytes.subarray(start, end);
}

function* lineEndings(bytes: Uint8Array): Generator<BodyVariant> {
  const breaks = lineBreaks(bytes);
  if (breaks.length === 0) return;
  const pairs = breaks.filter(at => at > 0 && bytes[at - 1] === CR);
  const [lf, crlf, none] = [Uint8Array.of(LF), Uint8Array.of(CR, LF), new Uint8Array()];
  if (pairs.length > 0) yield variant(withBreaks(bytes, breaks, lf), 'BODY_CRLF');
  if (pairs.length < breaks.length) yield variant(withBreaks(bytes, breaks, crlf), 'BODY_CRLF_LOST');
  const joined = withBreaks(bytes, breaks, none);
  if (joined.length < trimBlanks(bytes).length) yield variant(joined, 'BODY_WRAPPED_LINES');
}

function lineBreaks(bytes: Uint8Array): number[] {
  const breaks: number[] = [];
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) breaks.push(at);
  return breaks;
}

/** The bytes with another line end at each line feed, whether a carriage return stood before it or not. */
function withBreaks(bytes: Uint8Array, breaks: readonly number[], lineEnd: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length + breaks.length * lineEnd.length);
  let from = 0;
  let to = 0;
  const copy = (part: Uint8Array) => {
    result.set(part, to);
    to += part.length;
  };
  for (const at of breaks) {
    copy(bytes.subarray(from, at > from && bytes[at - 1] === CR ? at - 1 : at));
    copy(lineEnd);
    from = at + 1;
  }
  copy(bytes.subarray(from));
  return result.subarray(0, to);
}

const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

function* marks(bytes: Uint8Array): Generator<BodyVariant> {
  if (MARK.every((byte, at) => bytes[at] === byte)) {
    const bare = variant(bytes.subarray(MARK.length), 'BODY_BOM_ADDED');
    yield bare;
    for (const end of endings(bare.bytes)) yield after(bare.causes, end);
  } else yield variant(joinBytes(MARK, bytes), 'BODY_BOM_LOST');
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  if (end < bytes.length) yield variant(bytes.subarray(0, end), 'BODY_NUL_BYTES');
}

const lineEnds = () =>
  [
    ['LF', [10]],
    ['CR LF', [13, 10]],
    ['CR', [13]],
    [sentence('ending_two_lf'), [10, 10]],
  ] as const;

/** The body with a line end after it, which text boxes, shells and editors take away. */
export function* lostLineEnds(bytes: Uint8Array): Generator<BodyVariant> {
  for (const [ending, added] of lineEnds()) {
    yield variant(joinBytes(bytes, Uint8Array.from(added)), 'BODY_LAST_LINE_END_LOST', { ending });
  }
}
