import { defineRule } from '../define-rule.ts';
import { trimEdges } from '../text/trim-edges.ts';
import { visibleText } from '../text/visible-text.ts';

export const nameDuplicate = defineRule({
  field: 'name',
  codes: { NAME_DUPLICATE: 'warning' },
  find(name, _draft, { otherNames }) {
    const bare = trimEdges(name);
    if (bare === '' || !otherNames.some(other => trimEdges(other) === bare)) return [];
    return [{ code: 'NAME_DUPLICATE', args: { name: visibleText(bare) } }];
  },
});
