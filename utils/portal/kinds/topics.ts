import { holds } from '../dom/tree.ts';
import { type Box, boxesOf } from '../form/boxes.ts';
import type { Label } from '../form/labels.ts';
import type { ControlToken, Token } from '../form/scene.ts';
import { fieldOf, topicOf, unknownTopicKey } from '../vocabulary/words.ts';
import { areAllButtons, areTwoLists, listIn } from './find-topic-list.ts';
import {
  type Kind,
  type LocatedField,
  peersOf,
  type Scene,
  type TopicBox,
  type TopicList,
  type TopicsControl,
} from './kind.ts';
import { readTopics } from './read-topics.ts';
import {
  areTitled,
  boxesBeyond,
  firstRepeated,
  isSubOption,
  keyOf,
  partAroundAll,
  standsOverOthers,
  unknownKey,
} from './topic-boxes.ts';
import { isTickOfNode, toldCountsIn } from './topic-groups.ts';
import { liesOver } from './topic-list.ts';
import { NOTHING_UNSEEN, standInsIn, standingUnseen, type Unseen } from './topics-out-of-sight.ts';

/** Topics are named by nouns; what begins so, or speaks of the webhook, is another setting's switch. */
const SETTING =
  /^(enable|disable|activate|verify|validate|use|send|allow|include|require|skip|ignore|notify|retry|sign|compress)\b|\bwebhook\b|\bper (message|request|delivery)\b/i;
const ENOUGH = 3;
/** What a part of topics alone does not hold. */
const TYPED = 'input:not([type=checkbox],[type=radio],[type=hidden],[type=search]),textarea,select';

/** Topics: labelled check boxes, or a list or combo box that takes several. */
export const topics: Kind<TopicsControl> = {
  candidates: scene => locateTopics(scene),
  pointed: (field, token, tokens) => (field === 'topics' ? topicsAt(token, tokens) : null),
  elements: ({ boxes, list }) => [...boxes.map(({ element }) => element), ...(list ? [list.element] : [])],
  read: readTopics,
};

function topicsAt(token: ControlToken, tokens: readonly Token[]): TopicsControl {
  const none = { kind: 'topics', ...NOTHING_UNSEEN, counts: [] } as const;
  if (token.control !== 'checkbox')
    return { ...none, boxes: [], list: { element: token.element, shown: [] } };
  const group = peersOf(token, tokens);
  const boxes = boxesOf(tokens).flatMap(({ token: box, texts: [text = ''] }) => {
    const key = group.includes(box) ? (topicOf(text) ?? unknownTopicKey(text)) : '';
    return key === '' ? [] : [{ element: box.element, key }];
  });
  return { ...none, boxes, list: null };
}

/** The candidates for the topics: labelled check boxes, or a list or combo box that takes several. */
function locateTopics({ tokens, hidden, labels, boxes }: Scene): LocatedField[] {
  const known = boxes.filter(box => isTicked(box.token) && keyOf(box) !== undefined);
  const label = labels.find(({ field }) => field === 'topics');
  const to = label ? regionEnd(label, labels, tokens.length) : 0;
  const region = label ? tokens.slice(label.from, to) : [];
  const counts = toldCountsIn(label ? [label.token, ...region] : tokens);
  const ticks = boxes.filter(
    box => region.includes(box.token) && (box.token.control === 'checkbox' || known.includes(box)),
  );
  const beyond = boxesBeyond(ticks, known, region, label);
  const inRegion = ticks.filter(box => !isAnothers(box) && !beyond.has(box));
  const sure = label ? known.filter(box => inRegion.includes(box)) : known;
  const around = region.length > 0 ? region : tokens;
  // What is moved from list to list is neither read nor ticked, nor what stands there twice.
  if (areTwoLists(around, known) || firstRepeated(sure)) return [found([], null, 0, NOTHING_UNSEEN, [])];
  // A box that nothing names may be any topic.
  if (inRegion.some(({ texts }) => texts.length === 0)) return [];
  if (label && sure.length > 0) {
    return [found(inRegion, label.token.element, 90, standingUnseen(region, boxes, hidden, true), counts)];
  }
  if (known.length >= ENOUGH) {
    const among = boxesAmong(boxes, known);
    const topics = boxes.filter(box => known.includes(box) || among.includes(box));
    return [
      found(topics, label?.token.element ?? null, 75, standingUnseen(tokens, boxes, hidden, false), counts),
    ];
  }
  const list = areAllButtons(region, tokens) ? undefined : listIn(tokens, region, label);
  // What a list before its label shows may stand anywhere.
  if (!list || (label && !region.includes(list))) return [];
  const standIns = standInsIn(region, boxes, list.element, label !== undefined);
  return [withoutBoxes(label, 70, { list: listOf(list, region, tokens), standIns, counts })];
}

/** A list with the texts near it that may be what is chosen. */
function listOf(list: ControlToken, region: readonly Token[], tokens: readonly Token[]): TopicList {
  const shown = untilRemark(list, region.length > 0 ? region : tokens).flatMap(token =>
    token.kind === 'text' && !liesOver(token.element, list.element) ? [token.element] : [],
  );
  return { element: list.element, shown: [...new Set(shown)] };
}

/** Topics that are chosen in a list, or by moving them from list to list. */
function withoutBoxes(label: Label | undefined, score: number, parts: Partial<TopicsControl>): LocatedField {
  const none = { kind: 'topics', boxes: [], list: null, ...NOTHING_UNSEEN, counts: [] } as const;
  return { field: 'topics', control: { ...none, ...parts }, label: label?.token.element ?? null, score };
}

/** The tokens before what speaks of further topics behind a list: "Often used with it:". */
function untilRemark(list: ControlToken, tokens: readonly Token[]): readonly Token[] {
  const at = tokens.indexOf(list);
  const end = tokens.findIndex(
    (token, index) => index > at && token.kind === 'text' && !token.within && /:\s*$/.test(token.text),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** The boxes that name no known topic and stand in the part of the form that the known ones make up. */
function boxesAmong(boxes: readonly Box[], known: readonly Box[]): Box[] {
  const part = partAroundAll(known);
  if (!part || part.querySelector(TYPED)) return [];
  return boxes.filter(
    box => box.token.control === 'checkbox' && !isAnothers(box) && holds(part, box.token.element),
  );
}

/** Topics may be buttons that stay pressed, too. */
function isTicked({ control }: ControlToken): boolean {
  return control === 'checkbox' || control === 'toggle';
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

function found(
  boxes: readonly Box[],
  label: Element | null,
  score: number,
  away: Unseen,
  counts: readonly Element[],
): LocatedField {
  const isTitled = areTitled(boxes);
  const topics = boxes.flatMap((box): TopicBox[] => {
    const isNone = () => standsOverOthers(box, boxes) || isSubOption(box, boxes) || isTickOfNode(box, boxes);
    const key = keyOf(box) ?? (isNone() ? '' : unknownKey(box, isTitled));
    return key ? [{ element: box.token.element, key }] : [];
  });
  const control = { kind: 'topics', boxes: topics, list: null, ...away, counts } as const;
  return { field: 'topics', control, label, score };
}

/** A switch such as "Verify Certificate" or "Enable this webhook" may follow the last topic without a heading between. */
function isAnothers(box: Box): boolean {
  if (keyOf(box) !== undefined) return false;
  return box.texts.some(text => SETTING.test(text.trim()) || (fieldOf(text) ?? 'topics') !== 'topics');
}
