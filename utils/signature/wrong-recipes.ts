import { sentence } from '../language/sentence.ts';
import { joinBytes, toBase64, toHex, utf8Bytes, utf8Text } from '../webhook/bytes.ts';
import type { CapturedHeader } from '../webhook/capture.ts';
import { jsonEnd } from '../webhook/text-places.ts';
import { cause } from './body/body-variant.ts';
import { unescapeJson } from './body/unescape.ts';
import type { Cause } from './diagnosis.ts';
import { digest } from './sign.ts';

/** A calculation that is not Mist's: an HMAC of other bytes, or a plain hash. */
export type WrongRecipe =
  | { readonly kind: 'hmac'; readonly key: Uint8Array; readonly message: Uint8Array; readonly cause: Cause }
  | { readonly kind: 'hash'; readonly message: Uint8Array; readonly cause: Cause };

/** Calculations seen in receivers' code in place of HMAC(secret, body), for one body and any key. */
export async function wrongRecipes(
  body: Uint8Array,
  headers: readonly CapturedHeader[],
): Promise<(key: Uint8Array) => WrongRecipe[]> {
  const messages = await wrongMessages(body, headers);
  return key => [
    ...plainHashes(key, body),
    ...(body.length > 0 ? [exchanged(key, body)] : []),
    ...messages.map(({ message, reason }): WrongRecipe => ({ kind: 'hmac', key, message, cause: reason })),
  ];
}

interface WrongMessage {
  readonly message: Uint8Array;
  readonly reason: Cause;
}

/** What was signed with the right key in place of the body. */
async function wrongMessages(body: Uint8Array, headers: readonly CapturedHeader[]): Promise<WrongMessage[]> {
  const text = utf8Text(body);
  const [sha256, sha1] = await Promise.all([digest('SHA-256', body), digest('SHA-1', body)]);
  const hashed = [sha256, sha1, utf8Bytes(toHex(sha256)), utf8Bytes(toHex(sha1))];
  return [
    ...hashed.map(message => ({ message, reason: cause('RECIPE_HASH_OF_BODY') })),
    ...timestamps(text ?? '', headers).flatMap(({ stamp, name }) =>
      ['.', ':', '', '\n', '|'].map(separator => ({
        message: joinBytes(utf8Bytes(stamp + separator), body),
        reason: cause('RECIPE_TIMESTAMP', { separator: visible(separator), name }),
      })),
    ),
    ...['', '[object Object]', 'undefined', 'null', '{}', 'None', "b''", 'Array'].map(nothing => ({
      message: utf8Bytes(nothing),
      reason: cause('RECIPE_NO_BODY', {
        text: nothing === '' ? sentence('recipe_nothing_at_all') : sentence('quoted', { text: nothing }),
      }),
    })),
    ...partsOf(text ?? ''),
    ...encodings(body, text).map(({ message, encoding }) => ({
      message,
      reason: cause('RECIPE_ENCODED_BODY', { encoding }),
    })),
  ];
}

/** Longer bodies are not taken apart. */
const LONGEST_PARTED = 256 * 1024;

/** The list of events or the first of them, as it stands and as JSON.stringify writes it. */
function partsOf(text: string): WrongMessage[] {
  const member = text.length > LONGEST_PARTED ? null : /"events"\s*:\s*(?=\[)/.exec(text);
  if (!member) return [];
  const start = member.index + member[0].length;
  const first = text.indexOf('{', start);
  const each = [
    { part: sentence('recipe_part_events'), from: start },
    { part: sentence('recipe_part_event'), from: first },
  ];
  return each.flatMap(({ part, from }) => {
    const end = from < 0 ? undefined : jsonEnd(text, from);
    if (end === undefined) return [];
    const written = text.slice(from, end);
    const reason = cause('RECIPE_PART_OF_BODY', { part });
    return [written, ...writtenAgain(written)].map(message => ({ message: utf8Bytes(message), reason }));
  });
}

function writtenAgain(json: string): string[] {
  try {
    return [JSON.stringify(JSON.parse(json))];
  } catch {
    return [];
  }
}

const exchanged = (key: Uint8Array, body: Uint8Array): WrongRecipe => ({
  kind: 'hmac',
  key: body,
  message: key,
  cause: cause('RECIPE_EXCHANGED'),
});

function plainHashes(key: Uint8Array, body: Uint8Array): WrongRecipe[] {
  const colon = utf8Bytes(':');
  const dot = utf8Bytes('.');
  const each: readonly (readonly [string, Uint8Array])[] = [
    [sentence('recipe_secret_body'), joinBytes(key, body)],
    [sentence('recipe_body_secret'), joinBytes(body, key)],
    [sentence('recipe_secret_colon_body'), joinBytes(key, colon, body)],
    [sentence('recipe_body_colon_secret'), joinBytes(body, colon, key)],
    [sentence('recipe_secret_dot_body'), joinBytes(key, dot, body)],
    [sentence('recipe_body'), body],
  ];
  return each.map(([order, message]) => ({
    kind: 'hash',
    message,
    cause: cause('RECIPE_PLAIN_HASH', { order }),
  }));
}

/** Times that another sender's recipe may have put before the body: of a header, or of the first event. */
function timestamps(text: string, headers: readonly CapturedHeader[]): { stamp: string; name: string }[] {
  const fromHeaders = headers
    .filter(({ name, value }) => /time|date|stamp/i.test(name) && value.length < 64)
    .map(({ name, value }) => ({ stamp: value, name }));
  const written = /"timestamp"\s*:\s*"?(\d+)(\.\d+)?/.exec(text.slice(0, 65_536));
  const [, seconds = '', fraction = ''] = written ?? [];
  const own = seconds === '' ? [] : [...new Set([seconds + fraction, seconds])];
  return [...fromHeaders, ...own.map(stamp => ({ stamp, name: sentence('recipe_first_event_time') }))];
}

/** Longer bodies are not encoded: it would cost more than it is likely. */
const LONGEST_ENCODED = 256 * 1024;

function encodings(body: Uint8Array, text: string | undefined): { message: Uint8Array; encoding: string }[] {
  if (body.length > LONGEST_ENCODED) return [];
  const base64 = toBase64(body);
  const list = Array.from(body);
  const byteLists = [
    `[${list.join(', ')}]`,
    `[${list.join(' ')}]`,
    `[${list.join(',')}]`,
    `{"type":"Buffer","data":[${list.join(',')}]}`,
    `[${list.map(byte => (byte > 127 ? byte - 256 : byte)).join(', ')}]`,
    list.join(','),
  ];
  return [
    ...[...new Set(byteLists)].map(each => ({
      message: utf8Bytes(each),
      encoding: sentence('encoding_byte_list'),
    })),
    { message: utf8Bytes(base64), encoding: 'base64' },
    { message: utf8Bytes(toHex(body)), encoding: sentence('encoding_hexadecimal') },
    ...(text === undefined ? [] : textEncodings(text)),
  ];
}

/** A text as Python's repr writes it. */
function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return quote + (quote === "'" ? inner.replaceAll("'", "\\'") : inner) + quote;
}

const pythonWords: Readonly<Record<string, string>> = { true: 'True', false: 'False', null: 'None' };

/** What Python's str() makes of a compact JSON text once it is parsed. */
function pythonDict(text: string): string {
  return text.replace(
    /("[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$))|[,:]|true|false|null/g,
    (written, literal?: string) => {
      if (literal === undefined) return pythonWords[written] ?? `${written} `;
      const inner = unescapeJson(literal);
      return inner === undefined ? literal : pythonText(inner);
    },
  );
}

function textEncodings(text: string): { message: Uint8Array; encoding: string }[] {
  const literal = JSON.stringify(text);
  const python = text
    .replaceAll('\\', '\\\\')
    .replace(/[^\0-\x7f]+/g, characters =>
      Array.from(utf8Bytes(characters), byte => `\\x${byte.toString(16)}`).join(''),
    );
  const form = encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
  return [
    { message: utf8Bytes(literal), encoding: sentence('encoding_json_string') },
    {
      message: utf8Bytes(`b'${python.replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`),
      encoding: sentence('encoding_python_bytes'),
    },
    { message: utf8Bytes(`b'${python}'`), encoding: sentence('encoding_python_bytes') },
    { message: utf8Bytes(pythonDict(text)), encoding: sentence('encoding_python_dict') },
    { message: utf8Bytes(form), encoding: sentence('encoding_percent') },
    {
      message: utf8Bytes(`payload=${form.replaceAll('%20', '+')}`),
      encoding: sentence('encoding_form_field'),
    },
  ];
}

const visible = (separator: string) =>
  separator === ''
    ? sentence('recipe_separator_nothing')
    : separator === '\n'
      ? sentence('recipe_separator_line_feed')
      : sentence('quoted', { text: separator });
