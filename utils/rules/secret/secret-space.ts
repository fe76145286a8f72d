import { defineRule } from '../define-rule.ts';
import { signingSecret } from '../text/signing-secret.ts';
import { trimEdges } from '../text/trim-edges.ts';

export const secretSpace = defineRule({
  field: 'secret',
  codes: { SECRET_SPACE: 'warning' },
  find(text, draft) {
    const secret = signingSecret(text, draft);
    return trimEdges(secret) === secret ? [] : [{ code: 'SECRET_SPACE', fixable: true }];
  },
  fix: trimEdges,
});
