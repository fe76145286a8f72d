import { defineHeaderRule } from '../define-header-rule.ts';
import { trimEdges } from '../text/trim-edges.ts';

export const headerNameEmpty = defineHeaderRule({
  codes: { HEADER_NAME_EMPTY: 'error' },
  find: ({ name }) => (trimEdges(name) === '' ? { code: 'HEADER_NAME_EMPTY' } : undefined),
});
