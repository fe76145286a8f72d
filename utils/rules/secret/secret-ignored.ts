import { defineRule } from '../define-rule.ts';
import { knownType } from '../text/known-type.ts';
import { typeTitle } from '../text/type-title.ts';

export const secretIgnored = defineRule({
  field: 'secret',
  codes: { SECRET_IGNORED: 'warning' },
  find(secret, draft) {
    const type = knownType(draft);
    if (secret === '' || type === undefined || type === 'http-post') return [];
    return [{ code: 'SECRET_IGNORED', args: { type: typeTitle(type) } }];
  },
});
