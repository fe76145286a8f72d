import { defineRule, type Rule } from '../define-rule.ts';
import { trimEdges } from '../text/characters.ts';
import { visibleText } from '../text/wording.ts';

export const nameRules: readonly Rule[] = [
  defineRule({
    field: 'name',
    codes: { NAME_MISSING: 'error' },
    find: name => (trimEdges(name) === '' ? [{ code: 'NAME_MISSING' }] : []),
  }),
  defineRule({
    field: 'name',
    codes: { NAME_SPACE: 'warning' },
    find(name) {
      const bare = trimEdges(name);
      return bare !== '' && bare !== name ? [{ code: 'NAME_SPACE', fixable: true }] : [];
    },
    fix: trimEdges,
  }),
  defineRule({
    field: 'name',
    codes: { NAME_DUPLICATE: 'warning' },
    find(name, _draft, { otherNames }) {
      const bare = trimEdges(name);
      if (bare === '' || !otherNames.some(other => trimEdges(other) === bare)) return [];
      return [{ code: 'NAME_DUPLICATE', args: { name: visibleText(bare) } }];
    },
  }),
];
