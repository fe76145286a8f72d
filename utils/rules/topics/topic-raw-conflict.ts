import { listed } from '../../language/listed.ts';
import { defineRule } from '../define-rule.ts';
import { selectedTopics } from '../text/selected-topics.ts';

/** The API answers 400, "Only one location topic can be configured per URL". */
export const topicRawConflict = defineRule({
  field: 'topics',
  codes: { TOPIC_RAW_CONFLICT: 'error' },
  find(keys) {
    const titles = selectedTopics(keys)
      .filter(({ raw }) => raw)
      .map(({ title }) => title);
    if (titles.length < 2) return [];
    return [{ code: 'TOPIC_RAW_CONFLICT', args: { count: titles.length, topics: listed(titles) } }];
  },
});
