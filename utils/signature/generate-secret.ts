import { toBase64, toHex } from '../webhook/bytes.ts';

export type SecretFormat = 'hex' | 'base64url';

/**
 * A random secret from the browser's own generator. `bits`: a multiple of 8 from 8 to 4096. `hex` gives
 * lower-case digits, `base64url` the alphabet of RFC 4648 section 5 without padding: no character that a shell or
 * a page mangles. Throws a RangeError for any other number of bits.
 */
export function generateSecret(bits: number, format: SecretFormat): string {
  if (!Number.isInteger(bits / 8) || bits < 8 || bits > 4096)
    throw new RangeError(`A secret has 8 to 4096 bits in whole bytes, not ${bits}.`);
  const bytes = crypto.getRandomValues(new Uint8Array(bits / 8));
  if (format === 'hex') return toHex(bytes);
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
