import { latin1Text, utf8Bytes } from '../webhook/bytes.ts';
import { jsonValue } from './json-document.ts';
import { deliveryStart } from './labels.ts';
import { literalAt } from './literals.ts';
import type { Unwrapped } from './log-lines.ts';
import { note } from './parsed.ts';
import { certainKind } from './recognise-kind.ts';
import { base64Bytes, partOf, type Source } from './source.ts';

/** A request that one text holds: between quotes, encoded as a whole, or as members without braces; undefined where it is none. */
export const enclosedRequest = (source: Source): Unwrapped | undefined =>
  quotedRequest(source) ?? encodedRequest(source) ?? membersAlone(source);

/** A whole request that was printed between quotes, its line ends as escapes; one that an event tells of is none. */
function quotedRequest(source: Source): Unwrapped | undefined {
  const { binary } = source;
  const found = /b?["'`](?=[A-Z]{3,10} \S{1,2000} HTTP\/\d(?:\.\d)?\\r?\\?n)/.exec(binary.slice(0, 65_536));
  const literal = found && literalAt(binary, found.index);
  if (!literal || /\{\s{0,20}\\*"(?:topic|events)\\*"\s{0,20}:/.test(binary.slice(0, found.index)))
    return undefined;
  const isOther = !signature.test(literal.body) && signature.test(binary);
  if (isOther) return undefined;
  return { source: partOf({ ...source, isPasted: false }, literal.body), notes: [note('UNQUOTED')] };
}

const signature = /x-mist-signature/i;

/** A whole request in hexadecimal digits, in base64 or as a JSON text. */
function encodedRequest(source: Source): Unwrapped | undefined {
  const text = source.binary.trim();
  const isHex = /^[\da-f\s]+$/i.test(text);
  const string = text.startsWith('"') ? jsonValue(source.text.trim()) : undefined;
  const digits = () => Uint8Array.from(text.match(/[\da-f]{2}/gi) ?? [], pair => Number.parseInt(pair, 16));
  const bytes = typeof string === 'string' ? utf8Bytes(string) : isHex ? digits() : base64Bytes(text);
  if (!bytes) return undefined;
  const inner = partOf({ ...source, isPasted: false }, latin1Text(bytes));
  if (!signature.test(inner.binary)) return undefined;
  return {
    source: inner,
    notes: [note(string !== undefined ? 'UNQUOTED' : isHex ? 'HEX_DUMP' : 'BASE64_DECODED')],
  };
}

/** Members of a JSON object without its braces, as they are copied out of one. */
function membersAlone(source: Source): Unwrapped | undefined {
  if (!/^\s*"[^"\r\n]{1,60}"\s{0,20}:/.test(source.binary.slice(0, 200))) return undefined;
  const whole = `{${source.text.trim().replace(/,$/, '')}}`;
  return jsonValue(whole) === undefined
    ? undefined
    : { source: partOf(source, latin1Text(utf8Bytes(whole))), notes: [] };
}

/** The start of a fenced block, as tickets and chats mark what is quoted (CommonMark, 4.5). */
const fence = /^ {0,3}(`{3,}|~{3,})[^\r\n`]{0,40}\r?\n/m;
/** The first line that may begin JSON, XML or a command. */
const opening = /^[ \t]*(?=[[{<]|curl\b)/m;

/** What is quoted in a person's words: a fenced block, or what follows them where it shows by itself what it is. */
export async function quotedInWords(source: Source): Promise<Unwrapped | undefined> {
  const { binary } = source;
  const fenced = fencedBlock(binary);
  const { start, end } = fenced ?? { start: binary.search(opening), end: binary.length };
  if (start <= 0) return undefined;
  if (signature.test(binary.slice(0, start)) || signature.test(binary.slice(end))) return undefined;
  const quoted = binary.slice(start, end).replace(/\r$/, '');
  const inner = partOf(source, fenced ? withBodyBehind(quoted, binary.slice(fenced.behind)) : quoted);
  const kind = fenced ? 'fenced' : await certainKind(inner);
  if (kind === undefined || kind === 'body') return undefined;
  return { source: inner, notes: [note('LINES_NOT_READ')] };
}

/** Where the first fenced block of a text begins and ends, and what is behind its fence. */
function fencedBlock(text: string): { start: number; end: number; behind: number } | undefined {
  const found = fence.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const closing = text.indexOf(`\n${found[1]}`, start - 1);
  if (closing < 0) return { start, end: text.length, behind: text.length };
  return { start, end: closing, behind: closing + 1 + (found[1] ?? '').length };
}

/** Headers with the body that a second block has, where theirs holds none. */
function withBodyBehind(quoted: string, behind: string): string {
  const next = fencedBlock(behind);
  const body = next ? behind.slice(next.start, next.end).replace(/\r$/, '') : '';
  const isSplit = signature.test(quoted) && !/"(?:topic|events)\\?"/.test(quoted) && deliveryStart.test(body);
  return isSplit ? `${quoted}\n\n${body}` : quoted;
}
