import { defineRule } from '../define-rule.ts';
import { selectedTopics } from '../text/selected-topics.ts';

export const topicNotInScope = defineRule({
  field: 'topics',
  codes: { TOPIC_NOT_IN_SCOPE: 'warning' },
  find(keys, _draft, { scope }) {
    if (scope !== 'org') return [];
    return selectedTopics(keys)
      .filter(({ org }) => !org)
      .map(({ title, key }) => ({ code: 'TOPIC_NOT_IN_SCOPE', args: { topic: title, key } }));
  },
});
