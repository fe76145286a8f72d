import { latin1Text, utf8Bytes } from '../webhook/bytes.ts';
import { jsonEnd, stringEnd } from '../webhook/text-places.ts';
import { jsonValue } from './json-document.ts';
import { base64Bytes, readBinary } from './source.ts';

/** A value that a program printed, and the offset behind it. All texts here are binary. */
export interface Literal {
  readonly body: string;
  readonly end: number;
  /** How it was written: as it is, between quotes, as bytes, in base64, or as the print of a parsed value. */
  readonly written: 'plain' | 'quoted' | 'bytes' | 'base64' | 'parsed';
  /** Another honest reading of the same text. */
  readonly other?: string;
  /** Bytes that the print left out. */
  readonly missing?: number;
}

/** Reads the value at an offset as programs print them; undefined where it is none of these, but free text. */
export function literalAt(text: string, at: number): Literal | undefined {
  const start = text.slice(at, at + 12);
  if (/^(?:b?["'`]|<<")/.test(start)) return quotedAt(text, start.startsWith('<<') ? at + 2 : at);
  if (/^<(?:Buffer )?[\da-f]{2}[ >]/i.test(start)) return bufferAt(text, at);
  if (/^[{[]/.test(start)) return bracketsAt(text, at);
  if (/^7b-?22/i.test(start)) return digitsAt(text, at);
  return /^eyJ/.test(start) ? base64At(text, at) : undefined;
}

/** Text between quotes, with the pieces that go on with it on further lines, as Python's pprint and long texts in code have them. */
function quotedAt(text: string, at: number): Literal | undefined {
  const open = text[at] === 'b' ? at + 1 : at;
  const whole = wholeAt(text, open, open > at);
  if (whole) return whole;
  const first = pieceAt(text, at);
  if (!first || jsonValue(first.body) !== undefined) return first;
  const yaml = open > at ? undefined : yamlAt(text, open, first.end - 1);
  if (yaml) return yaml;
  const pieces = [first];
  for (let last = first; ; pieces.push(last)) {
    // A request's head may be printed alone, and its body in the next line.
    nextPiece.lastIndex = last.end;
    const found = nextPiece.exec(text);
    const isNext = found && (found[1] !== '' || last.body.endsWith('\r\n\r\n'));
    const next = isNext ? pieceAt(text, nextPiece.lastIndex) : undefined;
    if (!next) return { ...first, body: pieces.map(({ body }) => body).join(''), end: last.end };
    last = next;
  }
}

/** What stands between two pieces of one text; the group is the second line's indentation. */
const nextPiece = /[ \t]{0,20}[+.\\]?[ \t]{0,20}\r?\n([ \t]{0,200})(?:[+.][ \t]{0,20})?(?=b?["'`])/y;

/** A text between three quotes, or between quotes where it is JSON as it stands. */
function wholeAt(text: string, open: number, isBytes: boolean): Literal | undefined {
  const quote = text[open] ?? '';
  const triple = quote.repeat(3);
  const isTriple = text.startsWith(triple, open);
  const mark = isTriple ? triple : quote;
  const from = open + mark.length;
  if (!/[{[]/.test(text.slice(from, from + (isTriple ? 4 : 1)))) return undefined;
  const end = isTriple ? text.indexOf(mark, from) : (jsonEnd(text, from) ?? -1);
  if (end < 0 || !text.startsWith(mark, end)) return undefined;
  const inner = text.slice(from, end);
  const isJson = jsonValue(inner) !== undefined;
  if (!isJson && !isTriple) return undefined;
  const undone = inner.includes('\\') ? withoutEscapes(inner, isBytes) : inner;
  const other = isJson && undone !== inner ? { other: undone } : {};
  return { body: isJson ? inner : undone, end: end + mark.length, written: 'quoted', ...other };
}

/** Text between quotes, its escapes undone. */
function pieceAt(text: string, at: number): Literal | undefined {
  const open = text[at] === 'b' ? at + 1 : at;
  const end = stringEnd(text, open);
  if (end === undefined) return undefined;
  const body = withoutEscapes(text.slice(open + 1, end), open > at);
  return { body, end: end + 1, written: open > at ? 'bytes' : 'quoted' };
}

/** A quoted text as YAML (1.2.2, 7.3) and SQL have it: a line end and blanks are one blank, and two single quotes one. */
function yamlAt(text: string, open: number, end: number): Literal | undefined {
  const isSingle = text[open] === "'";
  const single = /[^']*(?:''[^']*)*(?=')/y;
  single.lastIndex = open + 1;
  const written = isSingle ? (single.exec(text)?.[0] ?? '') : text.slice(open + 1, end);
  const folded = written.replace(/(\\?)\r?\n[ \t]*/g, (_, slash) =>
    slash === '' || isSingle ? `${slash} ` : '',
  );
  const body = isSingle ? folded.replaceAll("''", "'") : withoutEscapes(folded);
  return jsonValue(body) === undefined
    ? undefined
    : { body, end: open + written.length + 2, written: 'quoted' };
}

/** A body in hexadecimal digits, maybe with hyphens between bytes, as .NET writes them. */
function digitsAt(text: string, at: number): Literal | undefined {
  const pattern = /[\da-f-]+/iy;
  pattern.lastIndex = at;
  const written = pattern.exec(text)?.[0] ?? '';
  const digits = written.replaceAll('-', '').match(/../g) ?? [];
  const body = latin1Text(Uint8Array.from(digits, pair => Number.parseInt(pair, 16)));
  return jsonValue(body) === undefined ? undefined : { body, end: at + written.length, written: 'bytes' };
}

/** What Node prints of a Buffer, maybe only its beginning. */
function bufferAt(text: string, at: number): Literal | undefined {
  const end = text.indexOf('>', at);
  if (end < 0) return undefined;
  const inner = text.slice(at + 1, end).replace(/^Buffer /, '');
  const missing = /\.\.\. (\d+) more bytes?$/.exec(inner.slice(-40))?.[1];
  const digits = inner.split('...', 1)[0]?.match(/[\da-f]{2}/gi) ?? [];
  const body = latin1Text(Uint8Array.from(digits, pair => Number.parseInt(pair, 16)));
  return { body, end: end + 1, written: 'bytes', ...(missing !== undefined && { missing: Number(missing) }) };
}

/** JSON as it stands, a list of bytes as Go or Java print it, or the print of a parsed value. */
function bracketsAt(text: string, at: number): Literal | undefined {
  const isList = /^(?:\[\s?-?\d|\{0x)/.test(text.slice(at, at + 4));
  const close = isList ? text.indexOf(text[at] === '[' ? ']' : '}', at) + 1 : 0;
  const list = text.slice(at + 1, Math.max(at + 1, close - 1));
  if (list !== '' && /^[-\da-fx,\s]*$/.test(list)) {
    const bytes = list
      .split(/[,\s]+/)
      .filter(each => each !== '')
      .map(Number);
    // Java's bytes have a sign.
    if (bytes.every(each => each >= -128 && each < 256))
      return { body: latin1Text(Uint8Array.from(bytes)), end: close, written: 'bytes' };
  }
  const end = jsonEnd(text, at);
  if (end === undefined) return undefined;
  const body = text.slice(at, end);
  return { body, end, written: jsonValue(body) === undefined ? 'parsed' : 'plain' };
}

function base64At(text: string, at: number): Literal | undefined {
  const pattern = /[\w+/-]+={0,2}/y;
  pattern.lastIndex = at;
  const written = pattern.exec(text)?.[0] ?? '';
  const decoded = base64Bytes(written);
  return (
    decoded && { body: latin1Text(decoded), end: at + written.length, written: 'base64', other: written }
  );
}

const single: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The UTF-8 bytes of a character by its number, as binary text. */
export const utf8Of = (code: number): string =>
  code > 0x10ffff ? '' : latin1Text(utf8Bytes(String.fromCodePoint(code)));

/**
 * Undoes the escapes that most languages share. `\xNN` is a byte where `isBytes` says so or such bytes together are
 * UTF-8, as nginx writes them; else a character, as in Python and JavaScript.
 */
export function withoutEscapes(text: string, isBytes = false): string {
  const high = /(?:\\x[89a-f][\da-f])+/gi;
  const areBytes = isBytes || (text.match(high)?.every(run => isUtf8(run)) ?? false);
  const pattern =
    /\\(?:x([\da-fA-F]{2})|u([dD][89abAB][\da-fA-F]{2})\\u([dD][c-fC-F][\da-fA-F]{2})|u([\da-fA-F]{4})|[ux]\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})|([0-3][0-7]{2})|(\r?\n)|([\s\S]))/g;
  return text.replace(pattern, (_, hex, lead, trail, short, braced, long, octal, folded, char) => {
    if (hex !== undefined) {
      const code = Number.parseInt(hex, 16);
      return areBytes || code < 128 ? String.fromCharCode(code) : utf8Of(code);
    }
    if (lead !== undefined)
      return utf8Of(
        ((Number.parseInt(lead, 16) - 0xd800) << 10) + Number.parseInt(trail, 16) - 0xdc00 + 0x10000,
      );
    const code = short ?? braced ?? long;
    if (code !== undefined) return utf8Of(Number.parseInt(code, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return folded === undefined ? (single[char] ?? char) : '';
  });
}

const isUtf8 = (run: string) =>
  !readBinary(run.replace(/\\x(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))).includes(
    '\ufffd',
  );
