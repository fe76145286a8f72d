import { sentence } from '../language/sentence.ts';
import { topics } from '../webhook/topics.ts';

/** "At most four webhooks may hold one filter topic" (OpenAPI, error texts of `webhooks`). */
const MOST_WITH_FILTERS = 4;

/** What is wrong with several webhooks together that each are right: sentences, for an export or import of many. */
export function placeWarnings(
  webhooks: readonly { readonly topics?: readonly string[] | null | undefined }[],
): string[] {
  return topics
    .filter(({ remark }) => remark === 'filtered')
    .map(({ key, title }) => ({
      topic: title,
      count: webhooks.filter(webhook => webhook.topics?.includes(key)).length,
    }))
    .filter(({ count }) => count > MOST_WITH_FILTERS)
    .map(held => sentence('rules_topic_held_too_often', held));
}
