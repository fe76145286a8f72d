import { fromHex, joinBytes, latin1Text, toBase64, toHex, utf8Bytes } from '../webhook/bytes.ts';
import { type SampleSignatures, type Sign, sampleHeaders } from './sample-request.ts';

/** A way of damaging a delivery on purpose; its label is the sentence `break_<code>`. What is left out stays as Mist sends it. */
interface Break {
  /** The body that is sent; the right one is signed. Unchanged where the sample holds nothing to be damaged. */
  readonly body?: (body: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  /** The secret that signs. */
  readonly secret?: (secret: string) => string;
  /** The signatures that are sent. */
  readonly signatures?: (signatures: SampleSignatures) => Partial<SampleSignatures>;
  /** A calculation in place of HMAC(secret, body): the bytes to sign, or the bytes of a plain hash. */
  readonly recipe?: (secret: Uint8Array, body: Uint8Array) => Recipe;
}

type Recipe =
  | { readonly kind: 'hmac'; readonly key: Uint8Array; readonly message: Uint8Array }
  | { readonly kind: 'hash'; readonly message: Uint8Array };

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const asText = (change: (body: string) => string) => (body: Uint8Array) => utf8Bytes(change(text(body)));
const both = (change: (signature: string) => string) => (signatures: SampleSignatures) => ({
  v1: change(signatures.v1),
  v2: change(signatures.v2),
});

/** JSON with blanks after colons and commas, strings kept whole. */
const spaced = (body: string) =>
  body.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[:,]/g, token =>
    /^[:,]$/.test(token) ? `${token} ` : token,
  );
const inStrings = (body: string, change: (string: string) => string) =>
  body.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)/g, change);
const escapeUnicode = (body: string) =>
  body.replace(/[^\0-~]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

async function gzip(body: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(body)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The breaks, by the code that the diagnosis gives them; the four last have none, since nothing may explain them away.
 * For testing that a receiver refuses what it should.
 */
export const breaks = {
  BODY_SPACED: { body: asText(spaced) },
  BODY_PRETTY_PRINTED: {
    body: asText(body =>
      spaced(body)
        .replace(/\{"topic"/, '{\n  "topic"')
        .replace(/\}$/, '\n}'),
    ),
  },
  BODY_KEYS_REORDERED: {
    body: asText(body => body.replace(/^\{("topic":"[^"]*"),("events":\[[\s\S]*\])\}$/, '{$2,$1}')),
  },
  BODY_SLASHES_ESCAPED: {
    body: asText(body => inStrings(body, string => string.replaceAll('/', '\\/'))),
  },
  BODY_UNICODE_ESCAPED: { body: asText(escapeUnicode) },
  BODY_HTML_ESCAPED: {
    body: asText(body =>
      body.replaceAll('&', '\\u0026').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
    ),
  },
  BODY_FLOATS_SHORTENED: {
    body: asText(body => body.replace(/([:,[]-?\d+)\.0(?=[,}\]])/g, '$1')),
  },
  BODY_LAST_LINE_END_ADDED: { body: asText(body => `${body}\n`) },
  BODY_BOM_ADDED: { body: asText(body => `\ufeff${body}`) },
  BODY_LATIN1: {
    body: body => Uint8Array.from(text(body), character => Math.min(character.charCodeAt(0), 0xff)),
  },
  BODY_READ_AS_LATIN1: { body: body => utf8Bytes(latin1Text(body)) },
  BODY_FORM_FIELD: {
    body: asText(body => `payload=${encodeURIComponent(body)}`),
  },
  BODY_BASE64: { body: body => utf8Bytes(toBase64(body)) },
  BODY_JSON_STRING: { body: asText(body => JSON.stringify(body)) },
  BODY_COMPRESSED: { body: gzip },
  SECRET_WHITE_SPACE_LOST: { secret: secret => `${secret}\n` },
  SECRET_QUOTES_LOST: { secret: secret => `"${secret}"` },
  SECRET_ENCODED: { secret: secret => toBase64(utf8Bytes(secret)) },
  SIGNATURE_UPPER_CASE: { signatures: both(each => each.toUpperCase()) },
  SIGNATURE_PREFIX: {
    signatures: ({ v1, v2 }) => ({ v1: `sha1=${v1}`, v2: `sha256=${v2}` }),
  },
  SIGNATURE_QUOTED: { signatures: both(each => `"${each}"`) },
  SIGNATURE_BASE64: { signatures: both(each => toBase64(fromHex(each) ?? new Uint8Array())) },
  HEADERS_SWAPPED: { signatures: ({ v1, v2 }) => ({ v1: v2, v2: v1 }) },
  RECIPE_PLAIN_HASH: {
    recipe: (secret, body) => ({ kind: 'hash', message: joinBytes(secret, body) }),
  },
  RECIPE_EXCHANGED: {
    recipe: (secret, body) => ({ kind: 'hmac', key: body, message: secret }),
  },
  RECIPE_NO_BODY: {
    recipe: secret => ({ kind: 'hmac', key: secret, message: utf8Bytes('[object Object]') }),
  },
  TAMPERED_BODY: {
    body: asText(body => body.replace(/(\d)(?=[^\d]*$)/, digit => String((Number(digit) + 1) % 10))),
  },
  OTHER_SECRET: {
    secret: secret => `another-${secret.length}-${secret.split('').reverse().join('')}`,
  },
  CUT_SIGNATURE: { signatures: both(each => each.slice(0, -8)) },
  WITHOUT_V2: { signatures: ({ v1 }) => ({ v1 }) },
} as const satisfies Readonly<Record<string, Break>>;

export type BreakCode = keyof typeof breaks;

/** A damaged delivery: what is sent. */
interface BrokenSample {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: Uint8Array;
}

/**
 * Damages a delivery on purpose, so that a receiver can be seen to refuse it. `sign` signs as Mist does. Undefined
 * where the sample holds nothing that the break would change, for example no slash to escape.
 */
export async function breakSample(
  code: BreakCode,
  { body, secret }: { readonly body: Uint8Array; readonly secret: string },
  sign: Sign,
): Promise<BrokenSample | undefined> {
  const chosen: Break = breaks[code];
  const sent = (await chosen.body?.(body)) ?? body;
  if (chosen.body && isEqual(sent, body)) return undefined;
  const signed = chosen.recipe
    ? await byRecipe(chosen.recipe(utf8Bytes(secret), body))
    : await sign(chosen.secret?.(secret) ?? secret, body);
  return { headers: sampleHeaders(chosen.signatures?.(signed) ?? signed), body: sent };
}

const isEqual = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

async function byRecipe(recipe: Recipe): Promise<SampleSignatures> {
  const [v1, v2] = await Promise.all((['SHA-1', 'SHA-256'] as const).map(hash => calculate(hash, recipe)));
  return { v1: v1 ?? '', v2: v2 ?? '' };
}

async function calculate(hash: 'SHA-1' | 'SHA-256', recipe: Recipe): Promise<string> {
  const message = new Uint8Array(recipe.message);
  if (recipe.kind === 'hash') return toHex(new Uint8Array(await crypto.subtle.digest(hash, message)));
  const algorithm = { name: 'HMAC', hash };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(recipe.key), algorithm, false, ['sign']);
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, message)));
}
