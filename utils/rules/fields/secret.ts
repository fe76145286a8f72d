import { listed } from '../../language/listed.ts';
import { sentence } from '../../language/sentence.ts';
import { defineRule, type Rule } from '../define-rule.ts';
import { ENOUGH_BITS, secretBits } from '../secret-bits.ts';
import { nonAscii, trimEdges } from '../text/characters.ts';
import { knownType, signingSecret, typeTitle } from '../webhook-type.ts';

/** Characters that shells expand and HTML pages escape. */
const fragile = ['&', ';', '$', '"', "'", '\\', '`', '<', '>'];

export const secretRules: readonly Rule[] = [
  defineRule({
    field: 'secret',
    codes: { SECRET_MISSING: 'warning' },
    find: (secret, draft) =>
      secret === '' && knownType(draft) === 'http-post' ? [{ code: 'SECRET_MISSING' }] : [],
  }),
  defineRule({
    field: 'secret',
    codes: { SECRET_IGNORED: 'warning' },
    find(secret, draft) {
      const type = knownType(draft);
      if (secret === '' || type === undefined || type === 'http-post') return [];
      return [{ code: 'SECRET_IGNORED', args: { type: typeTitle(type) } }];
    },
  }),
  defineRule({
    field: 'secret',
    codes: { SECRET_SPACE: 'warning' },
    find(text, draft) {
      const secret = signingSecret(text, draft);
      return trimEdges(secret) === secret ? [] : [{ code: 'SECRET_SPACE', fixable: true }];
    },
    fix: trimEdges,
  }),
  /** That the secret's bytes are UTF-8 is seen in code, but stated nowhere. */
  defineRule({
    field: 'secret',
    codes: { SECRET_NON_ASCII: 'warning' },
    find(text, draft) {
      // What stands at the ends is SECRET_SPACE's to tell.
      const secret = trimEdges(signingSecret(text, draft));
      return nonAscii.test(secret) ? [{ code: 'SECRET_NON_ASCII' }] : [];
    },
  }),
  defineRule({
    field: 'secret',
    codes: { SECRET_WEAK: 'warning' },
    find(text, draft) {
      const secret = signingSecret(text, draft);
      const bits = Math.floor(secretBits(secret));
      return secret !== '' && bits < ENOUGH_BITS ? [{ code: 'SECRET_WEAK', args: { bits } }] : [];
    },
  }),
  defineRule({
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
  }),
];
