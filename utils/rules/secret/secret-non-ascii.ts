import { defineRule } from '../define-rule.ts';
import { nonAscii } from '../text/character-sets.ts';
import { signs } from '../text/signs.ts';
import { trimEdges } from '../text/trim-edges.ts';

/** That the secret's bytes are UTF-8 is seen in code, but stated nowhere. */
export const secretNonAscii = defineRule({
  field: 'secret',
  codes: { SECRET_NON_ASCII: 'warning' },
  find(secret, draft) {
    // What stands at the ends is SECRET_SPACE's to tell.
    return nonAscii.test(trimEdges(secret)) && signs(draft) ? [{ code: 'SECRET_NON_ASCII' }] : [];
  },
});
