import { defineRule } from '../define-rule.ts';
import { signs } from '../text/signs.ts';

/** Characters that shells expand and HTML pages escape. */
const fragile = ['&', ';', '$', '"', "'", '\\', '`', '<', '>'];

export const secretFragile = defineRule({
  field: 'secret',
  codes: { SECRET_FRAGILE: 'note' },
  find(secret, draft) {
    const held = fragile.filter(character => secret.includes(character));
    if (held.length === 0 || !signs(draft)) return [];
    return [{ code: 'SECRET_FRAGILE', args: { characters: held.map(each => `“${each}”`).join(', ') } }];
  },
});
