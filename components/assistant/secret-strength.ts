import { secretBits } from '../../utils/rules/secret-bits.ts';
import { isMasked } from '../../utils/webhook/is-masked.ts';

/** Enough against a search offline; RFC 2104 section 3 advises keys as long as the hash. */
const ADVISED_BITS = 128;

/** The strength of what stands in the Secret field, as one sentence. */
export function secretStrength(secret: string): string {
  if (secret === '') return 'No secret yet.';
  if (isMasked(secret)) return 'Only dots stand for the stored secret, so its strength is not known.';
  const bits = Math.floor(secretBits(secret));
  const strength = `Strength: about ${bits} ${bits === 1 ? 'bit' : 'bits'}`;
  return bits < ADVISED_BITS ? `${strength}; ${ADVISED_BITS} are advised.` : `${strength}.`;
}
