import { fromHex, latin1Bytes, utf8Bytes } from '../../webhook/bytes.ts';
import type { Pause } from '../pause.ts';
import { type BodyVariant, variant } from './body-variant.ts';
import { unescapeJson, unescapeLiteral } from './unescape.ts';

/** What a body was when only what a program printed of it is left: a string literal, a list of bytes, a parsed object. */
export async function* printedVariants(text: string, pause: Pause): AsyncGenerator<BodyVariant> {
  yield* literals(text);
  yield* byteLists(text);
  const object = await printedObject(text, pause);
  if (object !== undefined) yield variant(utf8Bytes(object), 'BODY_PYTHON_DICT');
}

const closing: Readonly<Record<string, string>> = { "'": "'", '"': '"', '`': '`', '“': '”' };

/** A text in quotes or without them, its own quotes and backslashes escaped or not. */
function* literals(text: string): Generator<BodyVariant> {
  const json = text.startsWith('"') && text.endsWith('"') ? unescapeJson(text) : undefined;
  if (json !== undefined) yield variant(utf8Bytes(json), 'BODY_JSON_STRING');
  const bytes = /^(?:bytearray\()?b(['"])/.exec(text);
  if (bytes) {
    const inner = text.slice(bytes[0].length, text.lastIndexOf(bytes[1] ?? ''));
    const plain = latin1Bytes(unescapeLiteral(inner));
    if (plain) yield variant(plain, 'BODY_PYTHON_BYTES');
  }
  const start = /^[uUrf]?(['"`“])/.exec(text);
  const inner =
    start && text.endsWith(closing[start[1] ?? ''] ?? '') ? text.slice(start[0].length, -1) : undefined;
  if (inner !== undefined && json === undefined) {
    yield variant(utf8Bytes(inner), 'BODY_QUOTED');
    // Tables of comma-separated values (RFC 4180) and Visual Basic double a quote.
    if (inner.includes('""')) yield variant(utf8Bytes(inner.replaceAll('""', '"')), 'BODY_QUOTED');
    if (inner.includes('\\')) yield variant(utf8Bytes(unescapeLiteral(inner)), 'BODY_PRINTED');
  }
  if (inner === undefined) yield* bareLiterals(text);
}

/** A literal's inside without the quotes round it: `{\"topic\"…`, nginx's `{\x22topic\x22…`, or only doubled backslashes. */
function* bareLiterals(text: string): Generator<BodyVariant> {
  if (!/^[[{]/.test(text) || !text.includes('\\')) return;
  // Within single quotes a shell needs so much for one of them.
  if (text.includes("'\\''")) yield variant(utf8Bytes(text.replaceAll("'\\''", "'")), 'BODY_PRINTED');
  if (/^[[{]\s*\\x22/.test(text)) {
    const bytes = latin1Bytes(unescapeLiteral(text));
    if (bytes) yield variant(bytes, 'BODY_ESCAPED');
  } else if (/^[[{](?:\s|\\n)*\\"/.test(text)) {
    yield variant(utf8Bytes(unescapeLiteral(text)), 'BODY_ESCAPED');
  } else if (/\\x[0-9a-f]{2}/.test(text)) {
    const bytes = latin1Bytes(unescapeLiteral(text));
    if (bytes) yield variant(bytes, 'BODY_PYTHON_BYTES');
  } else if (text.includes('\\\\') || text.includes("\\'")) {
    yield variant(utf8Bytes(text.replace(/\\([\\'])/g, '$1')), 'BODY_PRINTED');
  }
}

/** Numbers that stand for bytes: lists of Node, Python, Go, Java (which has negative ones), C#, and rows of hexadecimal digits. */
function* byteLists(text: string): Generator<BodyVariant> {
  const numbers = numbersOf(text);
  const bytes = numbers && bytesOf(numbers);
  if (bytes) yield variant(bytes, 'BODY_BYTE_LIST');
  const digits = /^<Buffer ([0-9a-f ]+)>$/.exec(text)?.[1] ?? text;
  if (!/^[\s\dA-Fa-fx\\:,-]+$/.test(digits)) return;
  const hex = fromHex(digits.replace(/(?:0|\\)x|[\s:,-]/g, ''));
  if (hex) yield variant(hex, 'BODY_HEX');
}

function numbersOf(text: string): string[] | undefined {
  // A Uint8Array that went through JSON.stringify.
  if (/^\{\s*"0"\s*:/.test(text))
    return text
      .slice(1, -1)
      .split(',')
      .map(member => member.split(':')[1] ?? '');
  if (/^-?\d{1,3}(?:,|\s)/.test(text)) return text.split(/[\s,]+/);
  const open = text.slice(0, 80).search(/[[{]\s*(?:\(byte\)\s*)?-?\d/);
  const start = open < 0 ? '' : text.slice(0, open);
  // `{"type":"Buffer","data":[`, `Uint8Array(5) [`, `bytearray([`, `new byte[] {`, or nothing.
  if (open < 0 || !/^[\w\s"':,{([\])=-]*$/.test(start)) return undefined;
  const end = text.slice(open + 1).search(/[\])}]/);
  if (end < 0 || text.length - open - end > 20) return undefined;
  return text
    .slice(open + 1, open + 1 + end)
    .replaceAll('(byte)', ' ')
    .split(/[\s,]+/)
    .filter(each => each !== '');
}

function bytesOf(numbers: readonly string[]): Uint8Array | undefined {
  const bytes = new Uint8Array(numbers.length);
  for (const [at, number] of numbers.entries()) {
    const value = /^\s*(?:-?\d{1,3}|0x[\dA-Fa-f]{1,2})\s*$/.test(number) ? Number(number) : Number.NaN;
    if (!(value >= -128 && value <= 255)) return undefined;
    bytes[at] = value;
  }
  return bytes.length > 1 ? bytes : undefined;
}

const words: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  None: 'null',
  nil: 'null',
  undefined: 'null',
};

const token =
  /\s+|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|`[^`\\]*(?:\\[\s\S][^`\\]*)*`|=>|[{}[\],:]|-?[\d.][\d.eE+-]*|[A-Za-z_$][\w$]*/gy;

/**
 * Compact JSON for what a program prints of a parsed body: Python's `{'topic': 'ping', 'x': None}`, Node's
 * `{ topic: 'ping' }`, Ruby's `{"topic"=>"ping", "x"=>nil}`; undefined where it is nothing of that kind.
 */
async function printedObject(text: string, pause: Pause): Promise<string | undefined> {
  if (!/^[[{]/.test(text) || /^[[{]\s*"(?:[^"\\=]*)"\s*:/.test(text.slice(0, 200))) return undefined;
  const json: string[] = [];
  let end = 0;
  for (const [written] of text.matchAll(token)) {
    if (json.length % 1024 === 0) await pause();
    end += written.length;
    if (/^\s/.test(written)) continue;
    // A comma after the last element, as printed over several lines.
    if (/^[\]}]/.test(written) && json.at(-1) === ',') json.pop();
    if (/^['"`]/.test(written)) json.push(JSON.stringify(unescapeLiteral(written.slice(1, -1))));
    else if (/^[A-Za-z_$]/.test(written))
      json.push(text[end] === ':' ? `"${written}"` : (words[written] ?? written));
    else json.push(written === '=>' ? ':' : written);
  }
  return end === text.length ? json.join('') : undefined;
}
