import { fieldTitles } from '../../webhook/fields.ts';
import { defineRule, type Rule } from '../define-rule.ts';
import { knownType } from '../text/known-type.ts';
import { trimEdges } from '../text/trim-edges.ts';

type Field = 'oauth2_token_url' | 'oauth2_client_id' | 'oauth2_client_secret' | 'oauth2_username';

/** Not the password: one that a person has chosen may well end in a blank. */
const fields: readonly Field[] = [
  'oauth2_token_url',
  'oauth2_client_id',
  'oauth2_client_secret',
  'oauth2_username',
];

export const oauth2Space: readonly Rule[] = fields.map(field =>
  defineRule({
    field,
    codes: { OAUTH2_SPACE: 'warning' },
    find(text, draft) {
      const bare = trimEdges(text);
      if (knownType(draft) !== 'oauth2' || bare === '' || bare === text) return [];
      return [{ code: 'OAUTH2_SPACE', args: { title: fieldTitles[field] }, fixable: true }];
    },
    fix: trimEdges,
  }),
);
