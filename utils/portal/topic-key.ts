import type { Box } from './boxes.ts';
import { isTitle } from './stands-in-next-row.ts';
import { topicOf, unknownTopicKey } from './words.ts';

/** Check boxes over others, and headings that a page may make tickable. */
const NOT_A_TOPIC =
  /^((select|check|tick|choose|mark|toggle)\b.*\b)?(all|none|everything)\b|^(Location|Infrastructure|Network Service|Entry\/Exit Events|X\/Y Coordinates|Wi-?Fi Clients)$/i;

/** What a box that is only drawn says of itself, before what it is for. */
const PRESSES = /^(select|check|tick|toggle)\s+(?=\S)/i;

/** Longer texts explain rather than name. */
const LONGEST = 40;

/** The key of the known topic that a box stands for. */
export function keyOf(box: Box): string | undefined {
  for (const text of box.texts) {
    if (NOT_A_TOPIC.test(text.trim())) return undefined;
    const key = topicOf(text) ?? topicOf(leadOf(text)) ?? topicOf(text.trim().replace(PRESSES, ''));
    if (key) return key;
  }
  return undefined;
}

/** What stands before a remark on it: "Audits: changes of the configuration". */
function leadOf(text: string): string {
  return text.split(/\s[–—-]\s|:\s/, 1)[0] ?? '';
}

/** Whether boxes are named by titles before what explains them: the known topics among them are. */
export function areTitled(boxes: readonly Box[]): boolean {
  return boxes.some(({ texts: [whole = '', title = ''] }) => {
    const key = topicOf(whole) ?? topicOf(leadOf(whole));
    return key === undefined && topicOf(title) !== undefined;
  });
}

/** The key of a topic that no table knows, made from what its box says, or from the title in it; empty where that is no topic. */
export function unknownKey({ texts }: Box, isTitled: boolean): string {
  const [whole = '', ...pieces] = (isTitled && texts.length > 1 ? texts.slice(1) : texts).flatMap(text => [
    text,
    leadOf(text),
  ]);
  const text = whole.length > LONGEST ? (pieces.find(isTitle) ?? '') : whole;
  return NOT_A_TOPIC.test(text.trim()) ? '' : unknownTopicKey(text.trim().replace(PRESSES, ''));
}
