import { topics } from '../../utils/webhook/topics.ts';

const titles = new Map(topics.map(({ key, title }) => [key, title]));

/** What the portal calls a topic; the API's key where that is not known. */
export function topicTitle(key: string): string {
  return titles.get(key) ?? key;
}
