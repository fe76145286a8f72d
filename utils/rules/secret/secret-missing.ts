import { defineRule } from '../define-rule.ts';
import { knownType } from '../text/known-type.ts';

export const secretMissing = defineRule({
  field: 'secret',
  codes: { SECRET_MISSING: 'warning' },
  find: (secret, draft) =>
    secret === '' && knownType(draft) === 'http-post' ? [{ code: 'SECRET_MISSING' }] : [],
});
