import { jsonEnd } from '../../webhook/json-extent.ts';
import { fromBase64 } from '../base64.ts';
import { latin1Text, utf8Bytes, utf8Text } from '../charset.ts';
import { fromHex } from '../hex.ts';
import { joinBytes } from '../join-bytes.ts';
import type { Pause } from '../pause.ts';
import { after, type BodyVariant, variant } from './body-variant.ts';
import { compressionOf, inflate } from './inflate.ts';
import { unescapeHtml, unescapeJson, unescapePercent } from './unescape.ts';
import { unescapePythonBytes, unescapePythonDict } from './unescape-python.ts';

/** Wrappers within wrappers that are opened: base64 of gzip in a JSON member is as far as gateways go. */
const DEPTH = 3;

/** What a body holds when it is only the wrapper of the one that was signed: form field, base64, JSON string, gzip and the like. */
export async function wrapperVariants(
  bytes: Uint8Array,
  pause: Pause,
  depth = DEPTH,
): Promise<BodyVariant[]> {
  if (depth === 0 || bytes.length === 0) return [];
  const found = [
    ...(await compressed(bytes)),
    ...(await textual(bytes, pause)),
    ...headed(bytes),
    ...surrounded(bytes),
  ];
  const deeper: BodyVariant[] = [];
  for (const outer of found) {
    await pause();
    const inner = await wrapperVariants(outer.bytes, pause, depth - 1);
    deeper.push(...inner.map(each => after(outer.causes, each)));
  }
  return [...found, ...deeper].filter(each => each.bytes.length > 0);
}

async function compressed(bytes: Uint8Array): Promise<BodyVariant[]> {
  const format = compressionOf(bytes);
  const inflated = format && (await inflate(bytes, format));
  return inflated ? [variant(inflated, 'BODY_COMPRESSED', { format })] : [];
}

async function textual(bytes: Uint8Array, pause: Pause): Promise<BodyVariant[]> {
  const text = utf8Text(bytes)?.trim();
  if (text === undefined) return [];
  const found: BodyVariant[] = [];
  for (const open of [jsonString, members, escapedText, quoted, form, encoded, python]) {
    await pause();
    found.push(...open(text));
  }
  return found;
}

function jsonString(text: string): BodyVariant[] {
  const inner = text.startsWith('"') && text.endsWith('"') ? unescapeJson(text) : undefined;
  return inner === undefined ? [] : [variant(utf8Bytes(inner), 'BODY_JSON_STRING')];
}

/** Strings of the outermost object that look like a body and make up much of the whole: `body` of a gateway's event, `req_payload` of Mist's delivery log. */
function members(text: string): BodyVariant[] {
  const pattern = /"([\w-]+)"\s*:\s*("[^"\\]*(?:\\[\s\S][^"\\]*)*")/g;
  if (!text.startsWith('{') || /^\{\s*"(?:topic|events)"/.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap(([, name = '', literal = '']) => {
    const inner = literal.length > 16 && literal.length * 4 > text.length ? unescapeJson(literal) : undefined;
    if (inner === undefined) return [];
    const looksWhole = /^\s*[[{"]/.test(inner) || (name === 'body' && fromBase64(inner) !== undefined);
    return looksWhole ? [variant(utf8Bytes(inner), 'BODY_JSON_MEMBER', { name })] : [];
  });
}

/** How many documents are looked for among other text. */
const MOST_DOCUMENTS = 8;
/** Longer texts are not searched for them: it would take long in one go. */
const LONGEST_AMONG = 256 * 1024;

/** JSON among other text: a log line's prefix, a code fence, the answer or the request that came after it. */
function surrounded(bytes: Uint8Array): BodyVariant[] {
  const text = bytes.length > LONGEST_AMONG ? '' : (utf8Text(bytes)?.trim() ?? '');
  const found: BodyVariant[] = [];
  const start = /\{\s*"/g;
  while (found.length < MOST_DOCUMENTS) {
    const at = start.exec(text)?.index;
    const end = at === undefined ? undefined : jsonEnd(text, at);
    if (at === undefined || end === undefined || end - at === text.length) break;
    found.push(variant(utf8Bytes(text.slice(at, end)), 'BODY_SURROUNDED'));
    start.lastIndex = end;
  }
  return found;
}

/** A JSON string's inside without the quotes round it. */
function escapedText(text: string): BodyVariant[] {
  if (/^[[{]\s*\\x22/.test(text)) {
    const inner = unescapePythonBytes(`b"${text}"`);
    return inner ? [variant(inner, 'BODY_ESCAPED')] : [];
  }
  if (!/^\s*[[{](?:\s|\\n)*\\"/.test(text)) return [];
  const inner = unescapeJson(`"${text.replace(/\r?\n/g, '\\n').replaceAll('\t', '\\t')}"`);
  return inner === undefined ? [] : [variant(utf8Bytes(inner), 'BODY_ESCAPED')];
}

function quoted(text: string): BodyVariant[] {
  const inner = /^(?:'([\s\S]*)'|`([\s\S]*)`|“([\s\S]*)”|"(\{[\s\S]*\})")$/.exec(text);
  const bare = inner?.slice(1).find(part => part !== undefined);
  return bare === undefined ? [] : [variant(utf8Bytes(bare), 'BODY_QUOTED')];
}

function form(text: string): BodyVariant[] {
  const field = /^([\w.-]{1,40})=([\s\S]+)$/.exec(text);
  const value = field?.[2]?.split('&')[0] ?? '';
  const name = field?.[1] ?? '';
  const isEncoded = /^%(?:7B|5B)/i.test(text);
  return [
    ...(field ? unescaped(value, true).map(inner => variant(inner, 'BODY_FORM_FIELD', { name })) : []),
    ...(field ? [variant(utf8Bytes(field[2] ?? ''), 'BODY_FORM_FIELD', { name })] : []),
    ...(isEncoded ? unescaped(text, true).map(inner => variant(inner, 'BODY_PERCENT_ENCODED')) : []),
    ...(isEncoded ? unescaped(text, false).map(inner => variant(inner, 'BODY_PERCENT_ENCODED')) : []),
  ];
}

function unescaped(text: string, plusIsBlank: boolean): Uint8Array[] {
  const inner = unescapePercent(text, plusIsBlank);
  return inner === undefined ? [] : [utf8Bytes(inner)];
}

function encoded(text: string): BodyVariant[] {
  const digits = /^<Buffer ([0-9a-f ]+)>$/.exec(text)?.[1] ?? text;
  const hex = /^[0-9a-fA-F\s]+$/.test(digits) ? fromHex(digits.replace(/\s+/g, '')) : undefined;
  const base64 = hex ? undefined : fromBase64(text);
  const unescapedHtml = text.includes('&') ? unescapeHtml(text) : text;
  return [
    ...(hex ? [variant(hex, 'BODY_HEX')] : []),
    ...(base64 ? [variant(base64, 'BODY_BASE64')] : []),
    ...(unescapedHtml === text ? [] : [variant(utf8Bytes(unescapedHtml), 'BODY_HTML_ENTITIES')]),
  ];
}

function python(text: string): BodyVariant[] {
  const bytes = unescapePythonBytes(text);
  const dict = unescapePythonDict(text);
  return [
    ...(bytes ? [variant(bytes, 'BODY_PYTHON_BYTES')] : []),
    ...(dict ? [variant(dict, 'BODY_PYTHON_DICT')] : []),
  ];
}

/** How long a request's head may be at most. */
const LONGEST_HEAD = 65_536;

/** A request's head before the body, or chunk sizes within it (RFC 9112, 7.1). */
function headed(bytes: Uint8Array): BodyVariant[] {
  const chunked = joinChunks(bytes);
  if (chunked) return [variant(chunked, 'BODY_CHUNKED')];
  const start = latin1Text(bytes.subarray(0, LONGEST_HEAD));
  const head = /^(?:[A-Z]+ \S+ HTTP\/\d.*|[\w-]+:.*)(?:\r?\n[^\r\n]+)*\r?\n\r?\n/.exec(start)?.[0];
  return head ? [variant(bytes.subarray(head.length), 'BODY_WITH_HEADERS')] : [];
}

function joinChunks(bytes: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const line = /^([0-9a-fA-F]{1,8})[^\r\n]{0,100}\r?\n/.exec(latin1Text(bytes.subarray(at, at + 120)));
    if (!line) return undefined;
    const length = Number.parseInt(line[1] ?? '', 16);
    const start = at + line[0].length;
    if (length === 0) return joinBytes(...chunks);
    if (start + length > bytes.length) return undefined;
    chunks.push(bytes.subarray(start, start + length));
    at = start + length + (bytes[start + length] === 13 ? 2 : 1);
  }
}
