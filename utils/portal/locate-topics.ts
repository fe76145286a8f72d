import { topics as topicTable } from '../webhook/topics.ts';
import type { Box } from './boxes.ts';
import type { LocatedField, TopicBox } from './field-control.ts';
import type { Label } from './labels.ts';
import { namesOf } from './names.ts';
import type { ControlToken, Outline, Token } from './outline.ts';
import { fieldOf, markOf, topicOf, unknownTopicKey } from './words.ts';

/** Check boxes over others, and headings that a page may make tickable. */
const NOT_A_TOPIC =
  /^(select |check |tick )?(all|none)\b|^(Location|Infrastructure|Network Service|Entry\/Exit Events|X\/Y Coordinates|Wi-?Fi Clients)$/i;
const ENOUGH = 3;

/** The candidates for the topics: labelled check boxes, or a list or combo box that takes several. */
export function locateTopics(
  { tokens, hidden }: Outline,
  labels: readonly Label[],
  boxes: readonly Box[],
): LocatedField[] {
  const known = boxes.filter(box => box.token.control === 'checkbox' && keyOf(box) !== undefined);
  const label = labels.find(({ field }) => field === 'topics');
  const to = label ? regionEnd(label, labels, tokens.length) : 0;
  const region = label ? tokens.slice(label.from, to) : [];
  const inRegion = boxes.filter(box => box.token.control === 'checkbox' && region.includes(box.token));
  if (label && known.some(box => inRegion.includes(box))) {
    return [found(inRegion, label.token.element, 90, unseenIn(region, boxes, hidden))];
  }
  if (known.length >= ENOUGH) {
    return [found(known, label?.token.element ?? null, 75, unseenIn(tokens, boxes, hidden))];
  }
  const list = listIn(tokens, region);
  if (!list) return [];
  const shown = (region.length > 0 ? region : tokens).flatMap(token =>
    token.kind === 'text' ? [token.element] : [],
  );
  return [
    {
      field: 'topics',
      control: {
        kind: 'topics',
        boxes: [],
        list: { element: list.element, shown: [...new Set(shown)] },
        unseen: false,
      },
      label: label?.token.element ?? null,
      score: 70,
    },
  ];
}

/** Topic groups may be titled with words that also name fields ("Events"), so only labels of other fields end the region. */
function regionEnd(label: Label, labels: readonly Label[], end: number): number {
  let last = label;
  for (const next of labels.slice(labels.indexOf(label) + 1)) {
    if (next.from - 1 !== last.to || next.field !== 'topics') return last.to;
    last = next;
  }
  return Math.min(last.to, end);
}

function found(boxes: readonly Box[], label: Element | null, score: number, unseen: boolean): LocatedField {
  const topics = boxes.flatMap((box): TopicBox[] => {
    const key = keyOf(box) ?? unknownKey(box);
    return key ? [{ element: box.token.element, key }] : [];
  });
  return { field: 'topics', control: { kind: 'topics', boxes: topics, list: null, unseen }, label, score };
}

function keyOf(box: Box): string | undefined {
  for (const text of box.texts) {
    if (NOT_A_TOPIC.test(text.trim())) return undefined;
    const key = topicOf(text);
    if (key) return key;
  }
  return undefined;
}

function unknownKey({ texts }: Box): string {
  const [text = ''] = texts;
  return NOT_A_TOPIC.test(text.trim()) || text.length > 40 ? '' : unknownTopicKey(text);
}

/** A closed fold-out or another mode than "Standard" may hold ticked topics that nobody sees. */
function unseenIn(region: readonly Token[], boxes: readonly Box[], hidden: readonly Token[]): boolean {
  const fold = region.some(token => token.kind === 'text' && markOf(token.text) === 'foldOut');
  const open = boxes.some(box => ['location-client', 'location-unclient'].includes(keyOf(box) ?? ''));
  const away = hidden.some(token => token.kind === 'text' && topicOf(token.text) !== undefined);
  const standard = boxes.find(
    box => box.token.control === 'radio' && box.texts.some(text => markOf(text) === 'standard'),
  );
  const otherMode =
    standard !== undefined && 'checked' in standard.token.element && standard.token.element.checked === false;
  return (fold && !open) || away || otherMode;
}

/** A choice named Topics, or the first one after that label. */
function listIn(tokens: readonly Token[], region: readonly Token[]): ControlToken | undefined {
  const choices = tokens.filter(
    (token): token is ControlToken => token.kind === 'control' && token.control === 'choice',
  );
  return (
    choices.find(token => namesOf(token.element).some(name => fieldOf(name.text) === 'topics')) ??
    choices.find(token => region.includes(token)) ??
    region.find((token): token is ControlToken => token.kind === 'control' && showsTopics(region))
  );
}

function showsTopics(region: readonly Token[]): boolean {
  return region.some(
    token => token.kind === 'text' && topicTable.length > 0 && topicOf(token.text) !== undefined,
  );
}
