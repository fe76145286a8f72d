import { listed } from '../../language/listed.ts';
import { sentence } from '../../language/sentence.ts';
import { defineRule } from '../define-rule.ts';
import { signingSecret } from '../text/signing-secret.ts';

/** Characters that shells expand and HTML pages escape. */
const fragile = ['&', ';', '$', '"', "'", '\\', '`', '<', '>'];

export const secretFragile = defineRule({
  field: 'secret',
  codes: { SECRET_FRAGILE: 'note' },
  find(text, draft) {
    const secret = signingSecret(text, draft);
    const held = fragile.filter(character => secret.includes(character));
    if (held.length === 0) return [];
    return [
      {
        code: 'SECRET_FRAGILE',
        args: { characters: listed(held.map(text => sentence('quoted', { text }))) },
      },
    ];
  },
});
