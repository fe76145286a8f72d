import { defineRule } from '../define-rule.ts';
import { secretBits } from '../secret-bits.ts';
import { signingSecret } from '../text/signing-secret.ts';

/** What an attacker cannot search offline; RFC 2104 section 3 wants keys no shorter than the hash for full strength. */
const ENOUGH = 128;

export const secretWeak = defineRule({
  field: 'secret',
  codes: { SECRET_WEAK: 'warning' },
  find(text, draft) {
    const secret = signingSecret(text, draft);
    const bits = Math.floor(secretBits(secret));
    return secret !== '' && bits < ENOUGH ? [{ code: 'SECRET_WEAK', args: { bits } }] : [];
  },
});
