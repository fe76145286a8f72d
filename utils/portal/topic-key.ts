import type { Box } from './boxes.ts';
import { topicOf, unknownTopicKey } from './words.ts';

/** Check boxes over others, and headings that a page may make tickable. */
const NOT_A_TOPIC =
  /^(select |check |tick )?(all|none)\b|^(Location|Infrastructure|Network Service|Entry\/Exit Events|X\/Y Coordinates|Wi-?Fi Clients)$/i;

/** The key of the known topic that a box stands for. */
export function keyOf(box: Box): string | undefined {
  for (const text of box.texts) {
    if (NOT_A_TOPIC.test(text.trim())) return undefined;
    const key = topicOf(text);
    if (key) return key;
  }
  return undefined;
}

/** The key of a topic that no table knows, made from what its box says; empty where that is no topic. */
export function unknownKey({ texts }: Box): string {
  const [text = ''] = texts;
  return NOT_A_TOPIC.test(text.trim()) || text.length > 40 ? '' : unknownTopicKey(text);
}
