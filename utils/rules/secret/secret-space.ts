import { defineRule } from '../define-rule.ts';
import { signs } from '../text/signs.ts';
import { trimEdges } from '../text/trim-edges.ts';

export const secretSpace = defineRule({
  field: 'secret',
  codes: { SECRET_SPACE: 'warning' },
  find: (secret, draft) =>
    signs(draft) && trimEdges(secret) !== secret ? [{ code: 'SECRET_SPACE', fixable: true }] : [],
  fix: trimEdges,
});
