import { listed } from '../../language/listed.ts';
import { type Topic, topics } from '../../webhook/topics.ts';
import { defineRule, type Rule } from '../define-rule.ts';

export const topicRules: readonly Rule[] = [
  defineRule({
    field: 'topics',
    codes: { TOPICS_EMPTY: 'error' },
    find: keys => (keys.length === 0 ? [{ code: 'TOPICS_EMPTY' }] : []),
  }),
  /** The API answers 400, "Only one location topic can be configured per URL". */
  defineRule({
    field: 'topics',
    codes: { TOPIC_RAW_CONFLICT: 'error' },
    find(keys) {
      const titles = selectedTopics(keys)
        .filter(({ raw }) => raw)
        .map(({ title }) => title);
      if (titles.length < 2) return [];
      return [{ code: 'TOPIC_RAW_CONFLICT', args: { count: titles.length, topics: listed(titles) } }];
    },
  }),
  defineRule({
    field: 'topics',
    codes: { TOPIC_NOT_IN_SCOPE: 'warning' },
    find(keys, _draft, { scope }) {
      if (scope !== 'org') return [];
      return selectedTopics(keys)
        .filter(({ org }) => !org)
        .map(({ title, key }) => ({ code: 'TOPIC_NOT_IN_SCOPE', args: { topic: title, key } }));
    },
  }),
  defineRule({
    field: 'topics',
    codes: { TOPIC_DEPRECATED: 'note' },
    find: keys =>
      selectedTopics(keys)
        .filter(({ deprecated }) => deprecated)
        .map(({ title, key }) => ({ code: 'TOPIC_DEPRECATED', args: { topic: title, key } })),
  }),
];

/** The topics that are known, each once, in the order of the table; keys that are not known here are left out. */
function selectedTopics(keys: readonly string[]): Topic[] {
  return topics.filter(({ key }) => keys.includes(key));
}
