import { type Topic, topics } from '../../webhook/topics.ts';

/** The topics that are known, each once, in the order of the table; keys that are not known here are left out. */
export function selectedTopics(keys: readonly string[]): Topic[] {
  return topics.filter(({ key }) => keys.includes(key));
}
