import { defineRule } from '../define-rule.ts';
import { trimEdges } from '../text/trim-edges.ts';

export const nameMissing = defineRule({
  field: 'name',
  codes: { NAME_MISSING: 'error' },
  find: name => (trimEdges(name) === '' ? [{ code: 'NAME_MISSING' }] : []),
});
