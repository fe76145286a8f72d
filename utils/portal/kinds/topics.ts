import { boxesOf } from '../form/boxes.ts';
import type { Label } from '../form/labels.ts';
import type { ControlToken, Token } from '../form/scene.ts';
import { chooseSeveral, readCounted } from '../interact/choose.ts';
import { topicOf, unknownTopicKey } from '../vocabulary/words.ts';
import { defineKind, type FieldControl, type Kind, type LocatedField, peersOf, type Scene } from './kind.ts';
import { readShownTopics, readTopics, recallTopics, type TopicsControl } from './read-topics.ts';
import { topicBoxesIn } from './topic-boxes.ts';
import type { TopicList } from './topic-chips.ts';
import { toldCountsIn } from './topic-groups.ts';
import { liesOver, listIn, listOfTopics, showsNumber } from './topic-list.ts';
import { NOTHING_UNSEEN, saysAll, standInsIn, standingUnseen } from './topics-out-of-sight.ts';
import { readGroups, writeTopicBoxes } from './write-topic-boxes.ts';

/** Topics: labelled check boxes, or a list or combo box that takes several. */
export const topics: Kind<TopicsControl> = defineKind({
  candidates: scene => locateTopics(scene),
  pointed: (field, token, tokens) => (field === 'topics' ? topicsAt(token, tokens) : null),
  elements: ({ boxes, list }) => [...boxes.map(({ element }) => element), ...(list ? [list.element] : [])],
  read: readTopics,
  write: async (find, value, _, signal) => {
    const wanted = Array.isArray(value) ? value : [];
    const list = listOfTopics(() => find()?.list ?? null, wanted);
    return list ? chooseSeveral(list, wanted, signal) : writeTopicBoxes(find, wanted, signal);
  },
  isBlind,
  look: lookIntoTopics,
  recall: recallTopics,
});

const NONE: TopicsControl = { boxes: [], list: null, ...NOTHING_UNSEEN, counts: [] };

/** A list that shows a number says more once it is open, and closed groups are looked into first. */
function isBlind(control: TopicsControl): boolean {
  const { list, groups, standIns } = control;
  if (standIns.some(each => saysAll(each, true))) return true;
  if (list) return !showsNumber(list);
  return readShownTopics(control) === null || groups.every(({ isOpen }) => isOpen);
}

/** The topics that a list shows as a number only, or that are in closed groups: what holds them is opened, read and closed again. */
async function lookIntoTopics(
  find: () => TopicsControl | null,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  const list = listOfTopics(() => find()?.list ?? null, []);
  if (list) return readCounted(list, signal);
  const isClosed = find()?.groups.some(({ isOpen }) => !isOpen);
  const ticks = isClosed ? await readGroups(find, signal) : null;
  return ticks && Array.from(ticks).flatMap(([key, isOn]) => (isOn ? [key] : []));
}

function topicsAt(token: ControlToken, tokens: readonly Token[]): FieldControl {
  if (token.control !== 'checkbox')
    return topics.of({ ...NONE, list: { element: token.element, shown: [] } });
  const group = peersOf(token, tokens);
  const boxes = boxesOf(tokens).flatMap(({ token: box, texts: [text = ''] }) => {
    const key = group.includes(box) ? (topicOf(text) ?? unknownTopicKey(text)) : '';
    return key === '' ? [] : [{ element: box.element, key }];
  });
  return topics.of({ ...NONE, boxes });
}

/** The candidates for the topics; one of score 0 where what stands there is theirs, and nobody can tell what it says. */
function locateTopics(scene: Scene): LocatedField[] {
  const { tokens, labels } = scene;
  const label = labels.find(({ field }) => field === 'topics');
  const region = label ? tokens.slice(label.from, endOf(label, labels)) : [];
  const around = region.length > 0 ? region : tokens;
  const found = (parts: Partial<TopicsControl>, score: number): LocatedField[] => [
    {
      field: 'topics',
      control: topics.of({ ...NONE, ...parts }),
      label: label?.token.element ?? null,
      score,
    },
  ];
  const counts = toldCountsIn(label ? [label.token, ...region] : tokens);
  for (const [part, of] of [
    [region, label],
    [tokens, undefined],
  ] as const) {
    const boxes = topicBoxesIn(part, scene.boxes, of);
    if (!boxes) return found({}, 0);
    if (boxes.length === 0) continue;
    return found(
      { boxes, ...standingUnseen(part, scene.boxes, scene.hidden, of !== undefined), counts },
      of ? 90 : 75,
    );
  }
  const list = listIn(tokens, region, label);
  // What a list before its label shows may stand anywhere.
  if (!list || (label && !region.includes(list))) return [];
  const standIns = standInsIn(region, scene.boxes, list.element, label !== undefined);
  return found({ list: listOf(list, around), standIns, counts }, 70);
}

/** A list with the texts near it that may be what is chosen. */
function listOf(list: ControlToken, around: readonly Token[]): TopicList {
  const shown = untilRemark(list, around).flatMap(token =>
    token.kind === 'text' && !liesOver(token.element, list.element) ? [token.element] : [],
  );
  return { element: list.element, shown: [...new Set(shown)] };
}

/** The tokens before what speaks of further topics behind a list: "Often used with it:". */
function untilRemark(list: ControlToken, tokens: readonly Token[]): readonly Token[] {
  const at = tokens.indexOf(list);
  const end = tokens.findIndex(
    (token, index) => index > at && token.kind === 'text' && !token.within && /:\s*$/.test(token.text),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Topic groups may be titled with words that also name fields ("Events"), so only labels of other fields end the region. */
function endOf(label: Label, labels: readonly Label[]): number {
  let last = label;
  for (const next of labels.slice(labels.indexOf(label) + 1)) {
    if (next.from - 1 !== last.to || next.field !== 'topics') break;
    last = next;
  }
  return last.to;
}
