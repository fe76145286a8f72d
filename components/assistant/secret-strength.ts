import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { secretBits } from '../../utils/rules/secret-bits.ts';
import { isMasked } from '../../utils/webhook/is-masked.ts';

/** Enough against a search offline; RFC 2104 section 3 advises keys as long as the hash. */
const ADVISED_BITS = 128;

/** The strength of what stands in the Secret field, as one sentence. */
export function secretStrength(secret: string): string {
  if (secret === '') return sentence('secret_none');
  if (isMasked(secret)) return sentence('secret_masked');
  const bits = Math.floor(secretBits(secret));
  return bits < ADVISED_BITS
    ? counted('secret_weak', bits, { advised: ADVISED_BITS })
    : counted('secret_strength', bits);
}
