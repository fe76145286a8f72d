import { defineRule } from '../define-rule.ts';
import { selectedTopics } from '../text/selected-topics.ts';

export const topicDeprecated = defineRule({
  field: 'topics',
  codes: { TOPIC_DEPRECATED: 'note' },
  find: keys =>
    selectedTopics(keys)
      .filter(({ deprecated }) => deprecated)
      .map(({ title, key }) => ({ code: 'TOPIC_DEPRECATED', args: { topic: title, key } })),
});
