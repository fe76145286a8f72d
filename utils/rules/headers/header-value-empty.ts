import { defineHeaderRule } from '../define-header-rule.ts';

export const headerValueEmpty = defineHeaderRule({
  codes: { HEADER_VALUE_EMPTY: 'note' },
  find: ({ name, value }) =>
    value === '' && name.trim() !== '' ? { code: 'HEADER_VALUE_EMPTY' } : undefined,
});
