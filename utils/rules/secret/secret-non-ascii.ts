import { defineRule } from '../define-rule.ts';
import { nonAscii } from '../text/character-sets.ts';
import { signingSecret } from '../text/signing-secret.ts';
import { trimEdges } from '../text/trim-edges.ts';

/** That the secret's bytes are UTF-8 is seen in code, but stated nowhere. */
export const secretNonAscii = defineRule({
  field: 'secret',
  codes: { SECRET_NON_ASCII: 'warning' },
  find(text, draft) {
    // What stands at the ends is SECRET_SPACE's to tell.
    const secret = trimEdges(signingSecret(text, draft));
    return nonAscii.test(secret) ? [{ code: 'SECRET_NON_ASCII' }] : [];
  },
});
