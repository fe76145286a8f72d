import { defineRule } from '../define-rule.ts';
import { trimEdges } from '../text/trim-edges.ts';

export const nameSpace = defineRule({
  field: 'name',
  codes: { NAME_SPACE: 'warning' },
  find(name) {
    const bare = trimEdges(name);
    return bare !== '' && bare !== name ? [{ code: 'NAME_SPACE', fixable: true }] : [];
  },
  fix: trimEdges,
});
