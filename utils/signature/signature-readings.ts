import { fromBase64 } from './base64.ts';
import { cause } from './body/body-variant.ts';
import type { Cause } from './diagnosis.ts';
import { fromHex } from './hex.ts';
import type { HashName } from './hmac.ts';
import type { SignatureHeader } from './verdict.ts';

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

const hashes: Readonly<Record<number, HashName>> = {
  20: 'SHA-1',
  32: 'SHA-256',
  48: 'SHA-384',
  64: 'SHA-512',
};

/** All readings of a header's value, none where no way of writing a whole signature fits: a cut one has no reading. */
export function signatureReadings(header: SignatureHeader, value: string): SignatureReading[] {
  return undress({ value, causes: [] }).flatMap(text =>
    decode(text).flatMap(({ bytes, causes }) => {
      const hash = hashes[bytes.length];
      return hash ? [{ header, bytes, hash, causes: [...causes, ...crossed(header, hash)] }] : [];
    }),
  );
}

/** The text and every one that is left when decorations are taken off, one after another. */
function undress(text: Text): Text[] {
  const found = decorations.flatMap(({ code, pattern, args }) => {
    const match = pattern.exec(text.value);
    const inner = match?.[1];
    if (!match || inner === undefined || inner === text.value) return [];
    return [{ value: inner, causes: [...text.causes, { code, args: args?.(match) ?? {} }] }];
  });
  const first = found[0];
  return first ? [text, ...undress(first)] : [text];
}

const decorations: readonly {
  code: Cause['code'];
  pattern: RegExp;
  args?: (match: RegExpExecArray) => Cause['args'];
}[] = [
  {
    code: 'SIGNATURE_WHITE_SPACE',
    pattern: /^[\s\p{Cf}]*([^\s\p{Cf}](?:[\s\S]{0,400}[^\s\p{Cf}])?)[\s\p{Cf}]*$/u,
  },
  { code: 'SIGNATURE_HEADER_LINE', pattern: /^['"]?x-mist-signature(?:-v2)?['"]?\s*[:=]\s*([\s\S]+)/i },
  { code: 'SIGNATURE_QUOTED', pattern: /^b?["'`“‘]([^"'`”’]+)["'`”’][,;]?$/ },
  {
    code: 'SIGNATURE_PREFIX',
    pattern:
      /^(?:(?:hmac[-_ ]?)?sha[-_]?(?:1|256|384|512)|v\d|sig(?:nature)?|0x(?=[0-9a-fA-F]))\s*(?:[=:,]\s*)?([\s\S]+)/i,
    args: match => ({ prefix: match[0].slice(0, match[0].length - (match[1]?.length ?? 0)) }),
  },
  { code: 'SIGNATURE_PREFIX', pattern: /^hmac[-_ ]?([\s\S]+)$/i, args: () => ({ prefix: 'hmac' }) },
];

function decode({ value, causes: earlier }: Text): { bytes: Uint8Array; causes: readonly Cause[] }[] {
  const plain = value.replace(/%(2B|2F|3D)/gi, written => decodeURIComponent(written));
  const causes = plain === value ? earlier : [...earlier, cause('SIGNATURE_PERCENT_ENCODED')];
  const hex = fromHex(plain);
  if (hex)
    return [
      { bytes: hex, causes: /[A-F]/.test(plain) ? [...causes, cause('SIGNATURE_UPPER_CASE')] : causes },
    ];
  const isSeparated = /^[0-9a-fA-F]+(?:[:\s-]+[0-9a-fA-F]+)+$/.test(plain);
  const separated = isSeparated ? fromHex(plain.replace(/[:\s-]+/g, '')) : undefined;
  if (separated) return [{ bytes: separated, causes: [...causes, cause('SIGNATURE_SEPARATED')] }];
  const bytes = fromBase64(plain);
  if (!bytes) return [];
  const inner = fromHex(String.fromCharCode(...bytes.subarray(0, 200)));
  return inner
    ? [{ bytes: inner, causes: [...causes, cause('SIGNATURE_BASE64_OF_HEX')] }]
    : [{ bytes, causes: [...causes, cause('SIGNATURE_BASE64')] }];
}

function crossed(header: SignatureHeader, hash: HashName): Cause[] {
  if (hash === 'SHA-384' || hash === 'SHA-512') return [cause('SIGNATURE_OTHER_HASH', { hash })];
  if (header === 'X-Mist-Signature-v2') return hash === 'SHA-1' ? [cause('HEADER_HOLDS_SHA1')] : [];
  return hash === 'SHA-256' ? [cause('HEADER_HOLDS_SHA256')] : [];
}
