import { fromBase64, fromHex, latin1Text } from '../webhook/bytes.ts';
import { cause } from './body/body-variant.ts';
import { unescapePercent } from './body/unescape.ts';
import type { Cause } from './diagnosis.ts';
import type { HashName } from './sign.ts';
import { LONGEST_SIGNATURE, type SignatureHeader } from './verdict.ts';

/** What a header's value may mean once decorations are taken off: the signature's bytes, the hash they come from by their number, and what was taken off. */
export interface SignatureReading {
  readonly header: SignatureHeader;
  readonly bytes: Uint8Array;
  readonly hash: HashName;
  readonly causes: readonly Cause[];
}

interface Text {
  readonly value: string;
  readonly causes: readonly Cause[];
}

/** Hashes by the number of their bytes. */
export const hashOfLength: Readonly<Record<number, HashName>> = {
  16: 'MD5',
  20: 'SHA-1',
  28: 'SHA-224',
  32: 'SHA-256',
  48: 'SHA-384',
  64: 'SHA-512',
};

const ownHash = { 'X-Mist-Signature-v2': 'SHA-256', 'X-Mist-Signature': 'SHA-1' } as const;

/**
 * All readings of a header's value: as one signature, else each of several values in it, else each row of as many
 * hexadecimal digits as a hash has. None where a signature was cut, or the value is longer than 1 KB.
 */
export function signatureReadings(header: SignatureHeader, value: string): SignatureReading[] {
  if (value.length > LONGEST_SIGNATURE) return [];
  const ways = [whole, several, among];
  for (const way of ways) {
    const found = way(value).flatMap(({ bytes, causes }) => {
      const hash = hashOfLength[bytes.length];
      return hash ? [{ header, bytes, hash, causes: [...causes, ...crossed(header, hash)] }] : [];
    });
    const own = found.filter(({ hash }) => hash === ownHash[header]);
    if (found.length > 0) return own.length > 0 ? own : found;
  }
  return [];
}

type Decoded = Omit<SignatureReading, 'header' | 'hash'>;

const whole = (value: string): Decoded[] => undress({ value, causes: [] }).flatMap(decode);

/** Values that were joined by commas, or stand side by side as other senders put them: `t=…,v1=…`. */
function several(value: string): Decoded[] {
  const parts = value.split(/[,;\s]+/).filter(part => part.length >= 22);
  return parts.flatMap(part => undress({ value: part, causes: [cause('SIGNATURE_JOINED')] }).flatMap(decode));
}

function among(value: string): Decoded[] {
  const rows = value.match(/(?<![0-9A-Za-z])[0-9A-Fa-f]{32,128}(?![0-9A-Za-z])/g) ?? [];
  return rows.flatMap(row => decode({ value: row, causes: [cause('SIGNATURE_SURROUNDED')] }));
}

/** More decorations than this nobody puts round a signature. */
const MOST_DECORATIONS = 8;

/** The text and every one that is left when decorations are taken off, one after another. */
function undress(text: Text): Text[] {
  const texts = [text];
  for (let at = 0; at < MOST_DECORATIONS; at += 1) {
    const inner = takeOff(texts[at] ?? text);
    if (!inner) break;
    texts.push(inner);
  }
  return texts;
}

function takeOff({ value, causes }: Text): Text | undefined {
  for (const { code, inner } of decorations) {
    const found = inner(value);
    if (found === undefined || found === value || found === '') continue;
    const prefix = code === 'SIGNATURE_PREFIX' ? { prefix: value.slice(0, value.length - found.length) } : {};
    const isKnown = causes.some(each => each.code === code);
    return { value: found, causes: isKnown ? causes : [...causes, { code, args: prefix }] };
  }
  return undefined;
}

const prefixes =
  /^(?:(?:hmac[-_ ]?)?(?:sha[-_]?(?:1|224|256|384|512)|md5)|v\d|sig(?:nature)?|0x(?=[0-9a-fA-F]))\s*[=:, ]?\s*|^hmac[-_ ]?/i;
const headerName = /^['"]?(?:http[-_])?x[-_]mist[-_]signature(?:[-_]v2)?['"]?\s*[:=]\s*/i;

/** What was found round signatures: each takes one layer off, and is linear in the text's length. */
const decorations: readonly { code: Cause['code']; inner: (text: string) => string | undefined }[] = [
  { code: 'SIGNATURE_WHITE_SPACE', inner: text => trim(text, /^[\s\p{Cf}]$/u, /^[\s\p{Cf}]$/u) },
  {
    code: 'SIGNATURE_PERCENT_ENCODED',
    inner: text => (text.includes('%') ? unescapePercent(text, false) : undefined),
  },
  { code: 'SIGNATURE_HEADER_LINE', inner: text => text.replace(headerName, '') },
  {
    code: 'SIGNATURE_QUOTED',
    inner: text => /^b?["'`“‘]([^"'`”’]+)["'`”’][,;]?$/.exec(text)?.[1],
  },
  { code: 'SIGNATURE_SURROUNDED', inner: text => /^[[({<]([^\])}>]+)[\])}>]$/.exec(text)?.[1] },
  { code: 'SIGNATURE_SURROUNDED', inner: text => trim(text, /^[,;.:=|]$/, /^[,;.:|!]$/) },
  { code: 'SIGNATURE_PREFIX', inner: text => text.replace(prefixes, '') },
];

function trim(text: string, before: RegExp, after: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.test(text.charAt(start))) start += 1;
  while (end > start && after.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function decode({ value, causes }: Text): Decoded[] {
  const hex = fromHex(value);
  if (hex) {
    return [
      { bytes: hex, causes: /[A-F]/.test(value) ? [...causes, cause('SIGNATURE_UPPER_CASE')] : causes },
    ];
  }
  const isSeparated = /^[0-9a-fA-F]+(?:[:\s-]+[0-9a-fA-F]+)+$/.test(value);
  const separated = isSeparated ? fromHex(value.replace(/[:\s-]+/g, '')) : undefined;
  if (separated) return [{ bytes: separated, causes: [...causes, cause('SIGNATURE_SEPARATED')] }];
  const bytes = fromBase64(value);
  if (!bytes) return [];
  const inner = fromHex(latin1Text(bytes));
  return inner
    ? [{ bytes: inner, causes: [...causes, cause('SIGNATURE_BASE64_OF_HEX')] }]
    : [{ bytes, causes: [...causes, cause('SIGNATURE_BASE64')] }];
}

function crossed(header: SignatureHeader, hash: HashName): Cause[] {
  if (hash !== 'SHA-1' && hash !== 'SHA-256') return [cause('SIGNATURE_OTHER_HASH', { hash })];
  if (header === 'X-Mist-Signature-v2') return hash === 'SHA-1' ? [cause('HEADER_HOLDS_SHA1')] : [];
  return hash === 'SHA-256' ? [cause('HEADER_HOLDS_SHA256')] : [];
}
