import { sentence } from '../language/sentence.ts';
import type { CapturedHeader } from '../webhook/capture.ts';
import { toBase64 } from './base64.ts';
import { cause } from './body/body-variant.ts';
import { utf8Bytes, utf8Text } from './charset.ts';
import type { Cause } from './diagnosis.ts';
import { toHex } from './hex.ts';
import { type HashName, ownBytes } from './hmac.ts';
import { joinBytes } from './join-bytes.ts';

/** A calculation that is not Mist's: an HMAC of other bytes, or a plain hash. */
export type WrongRecipe =
  | { readonly kind: 'hmac'; readonly key: Uint8Array; readonly message: Uint8Array; readonly cause: Cause }
  | { readonly kind: 'hash'; readonly message: Uint8Array; readonly cause: Cause };

/** Calculations seen in receivers' code in place of HMAC(secret, body), for one key and body. */
export async function wrongRecipes(
  key: Uint8Array,
  body: Uint8Array,
  headers: readonly CapturedHeader[],
): Promise<WrongRecipe[]> {
  const text = utf8Text(body);
  const [sha256, sha1] = await Promise.all((['SHA-256', 'SHA-1'] as const).map(hash => digest(hash, body)));
  const hashed = [sha256, sha1, utf8Bytes(toHex(sha256 ?? body)), utf8Bytes(toHex(sha1 ?? body))];
  const hmac = (message: Uint8Array | undefined, reason: Cause): WrongRecipe[] =>
    message ? [{ kind: 'hmac', key, message, cause: reason }] : [];
  return [
    ...plainHashes(key, body),
    ...(body.length > 0 ? [exchanged(key, body)] : []),
    ...hashed.flatMap(message => hmac(message, cause('RECIPE_HASH_OF_BODY'))),
    ...timestamps(text ?? '', headers).flatMap(({ stamp, name }) =>
      ['.', ':', '', '\n', '|'].flatMap(separator =>
        hmac(
          joinBytes(utf8Bytes(stamp + separator), body),
          cause('RECIPE_TIMESTAMP', { separator: visible(separator), name }),
        ),
      ),
    ),
    ...['', '[object Object]', 'undefined', 'null', '{}', 'None', "b''", 'Array'].flatMap(message =>
      hmac(
        utf8Bytes(message),
        cause('RECIPE_NO_BODY', {
          text: message === '' ? sentence('recipe_nothing_at_all') : sentence('quoted', { text: message }),
        }),
      ),
    ),
    ...encodings(body, text).flatMap(({ message, encoding }) =>
      hmac(message, cause('RECIPE_ENCODED_BODY', { encoding })),
    ),
  ];
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
  return [
    { message: utf8Bytes(base64), encoding: 'base64' },
    { message: utf8Bytes(toHex(body)), encoding: sentence('encoding_hexadecimal') },
    ...(text === undefined ? [] : textEncodings(text)),
  ];
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

async function digest(hash: HashName, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, ownBytes(bytes)));
}
