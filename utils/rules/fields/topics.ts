import { listed } from '../../language/listed.ts';
import { type Topic, topics } from '../../webhook/topics.ts';
import { defineRule, type Rule } from '../define-rule.ts';
import { hasRules } from './event-rules.ts';

/**
 * - The portal says "Asset Raw", where the API has asset-raw, deprecated since 30 June 2024, and asset-raw-rssi.
 * - site-sle: in the API description, not in the list of topics that was read live on 25 September 2026.
 * - filtered-asset-rssi needs `assetfilter_ids`, and at most four webhooks may hold it (OpenAPI, error texts).
 */
const remarks = {
  ambiguous: 'TOPIC_AMBIGUOUS',
  'not-listed': 'TOPIC_NOT_LISTED',
  filtered: 'TOPIC_FILTERED',
} as const;

export const topicRules: readonly Rule[] = [
  defineRule({
    field: 'topics',
    codes: { TOPICS_EMPTY: 'error' },
    find: (keys, { apiOnly }) => (keys.length === 0 && !hasRules(apiOnly) ? [{ code: 'TOPICS_EMPTY' }] : []),
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
    codes: { TOPIC_AMBIGUOUS: 'note', TOPIC_NOT_LISTED: 'note', TOPIC_FILTERED: 'note' },
    find: keys =>
      selectedTopics(keys).flatMap(({ title, key, remark }) =>
        remark ? [{ code: remarks[remark], args: { topic: title, key } }] : [],
      ),
  }),
];

/** The topics that are known, each once, in the order of the table; keys that are not known here are left out. */
function selectedTopics(keys: readonly string[]): Topic[] {
  return topics.filter(({ key }) => keys.includes(key));
}
