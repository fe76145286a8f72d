import { defineRule } from '../define-rule.ts';

export const topicsEmpty = defineRule({
  field: 'topics',
  codes: { TOPICS_EMPTY: 'error' },
  find: keys => (keys.length === 0 ? [{ code: 'TOPICS_EMPTY' }] : []),
});
