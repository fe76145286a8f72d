import { type NameSource, namesOf } from '../dom/names.ts';
import { holds, parentOf } from '../dom/tree.ts';
import { takesAway } from '../dom/values.ts';
import type { Box } from '../form/boxes.ts';
import type { Label } from '../form/labels.ts';
import { standsInNextRow } from '../form/rows.ts';
import type { ControlToken, Outline, Token } from '../form/scene.ts';
import { answerOf, fieldOf, topicOf, topicsIn } from '../vocabulary/words.ts';
import type { LocatedField, TopicBox, TopicList, TopicsControl } from './field-control.ts';
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
import { emptyListIn, focusableList, liesOver } from './topic-list.ts';
import { NOTHING_UNSEEN, standInsIn, standingUnseen, type Unseen } from './topics-out-of-sight.ts';
import { isTransfer, transferIn } from './transfer.ts';

/** Topics are named by nouns; what begins so, or speaks of the webhook, is another setting's switch. */
const SETTING =
  /^(enable|disable|activate|verify|validate|use|send|allow|include|require|skip|ignore|notify|retry|sign|compress)\b|\bwebhook\b|\bper (message|request|delivery)\b/i;
/** What a button shows in the place of several topics. */
const COUNT = /^\d+ (topics?|selected|chosen)\b/i;
const WRITTEN: readonly NameSource[] = ['labelledby', 'label'];
const OF_TOPICS = /topic|event|streaming|subscri/i;
const ENOUGH = 3;
/** What a part of topics alone does not hold. */
const TYPED = 'input:not([type=checkbox],[type=radio],[type=hidden],[type=search]),textarea,select';

/** The candidates for the topics: labelled check boxes, or a list or combo box that takes several. */
export function locateTopics(
  { tokens, hidden }: Outline,
  labels: readonly Label[],
  boxes: readonly Box[],
): LocatedField[] {
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
  const isMoved = isTransfer(around, known);
  const transfer = isMoved ? transferIn(around, boxes) : null;
  if (transfer) return [withoutBoxes(label, label ? 90 : 75, { transfer })];
  // What is moved from list to list by nobody knows what is neither read nor ticked, nor what stands there twice.
  if (isMoved || firstRepeated(sure)) return [found([], null, 0, NOTHING_UNSEEN, [])];
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
  const list = areAllButtons(region, tokens)
    ? undefined
    : (listIn(tokens, region, label) ?? emptyListIn(region, tokens) ?? focusableList(region));
  if (!list) return label ? foldedTopics(label, standingUnseen(region, boxes, hidden, true), counts) : [];
  const standIns = standInsIn(region, boxes, list.element, label !== undefined);
  return [withoutBoxes(label, 70, { list: listOf(list, region, tokens), standIns, counts })];
}

/** A list with the texts near it that may be what is chosen. */
function listOf(list: ControlToken, region: readonly Token[], tokens: readonly Token[]): TopicList {
  const isBefore = region.length > 0 && tokens.includes(list) && !region.includes(list);
  const part = isBefore ? aroundList(list, tokens) : region;
  const shown = untilRemark(list, part.length > 0 ? part : tokens).flatMap(token =>
    token.kind === 'text' && !liesOver(token.element, list.element) ? [token.element] : [],
  );
  return { element: list.element, shown: [...new Set(shown)] };
}

/** Topics that are chosen in a list, or by moving them from list to list. */
function withoutBoxes(label: Label | undefined, score: number, parts: Partial<TopicsControl>): LocatedField {
  const none = { kind: 'topics', boxes: [], list: null, ...NOTHING_UNSEEN, counts: [] } as const;
  return { field: 'topics', control: { ...none, ...parts }, label: label?.token.element ?? null, score };
}

/** Topics of which each group is closed. */
function foldedTopics(label: Label, away: Unseen, counts: readonly Element[]): LocatedField[] {
  return away.groups.length > 0 ? [found([], label.token.element, 60, away, counts)] : [];
}

/** What stands between a list whose label follows it and the boxes beside it. */
function aroundList(list: ControlToken, tokens: readonly Token[]): readonly Token[] {
  const at = tokens.indexOf(list);
  const isBox = (token: Token) => token.kind === 'control' && token.control !== 'button';
  const next = tokens.findIndex((token, index) => index > at && isBox(token));
  return tokens.slice(tokens.slice(0, at).findLastIndex(isBox) + 1, next < 0 ? tokens.length : next);
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

/** A choice named Topics, or the first one after that label. */
function listIn(
  tokens: readonly Token[],
  region: readonly Token[],
  label: Label | undefined,
): ControlToken | undefined {
  const choices = tokens.filter(
    (token): token is ControlToken =>
      token.kind === 'control' && token.control === 'choice' && !isOfAnswers(token),
  );
  const here = region.filter(
    (token): token is ControlToken =>
      token.kind === 'control' &&
      !(token.control === 'choice' && (isOfAnswers(token) || isNamedOtherwise(token, label, tokens))),
  );
  return (
    choices.find(token => namesOf(token.element).some(name => fieldOf(name.text) === 'topics')) ??
    here.find(token => token.control === 'choice') ??
    choices.find(offersTopics) ??
    here.find(
      token =>
        !isTicked(token) && token.control !== 'radio' && showsTopics(region) && !saysOtherwise(token, tokens),
    )
  );
}

/** Whether a list that takes several says by what it offers that it is of topics. */
function offersTopics({ element }: ControlToken): boolean {
  const options = Array.from(element.matches('select[multiple]') ? element.querySelectorAll('option') : []);
  return options.filter(({ textContent }) => topicOf(textContent ?? '') !== undefined).length >= ENOUGH;
}

/** Whether a list takes one of some answers, as where each topic has one beside it. */
function isOfAnswers({ element }: ControlToken): boolean {
  if (!element.matches('select:not([multiple])')) return false;
  const options = Array.from(element.querySelectorAll('option'), ({ textContent }) => textContent ?? '');
  return options.some(text => answerOf(text) !== undefined) && !options.some(text => topicOf(text));
}

/** Whether a list is of something else: a label of its own says so, or the title of its row. */
function isNamedOtherwise(list: ControlToken, label: Label | undefined, tokens: readonly Token[]): boolean {
  const names = namesOf(list.element).filter(({ source }) => WRITTEN.includes(source));
  if (names.length > 0) return !names.some(({ text }) => OF_TOPICS.test(text));
  return label !== undefined && standsInNextRow(label, list, tokens);
}

/**
 * Whether a button stands there for each topic, chosen or not, and nothing in markup tells which are. Beside chips, which are
 * chosen, stands what brings more.
 */
function areAllButtons(region: readonly Token[], tokens: readonly Token[]): boolean {
  const controls = region.filter((token): token is ControlToken => token.kind === 'control');
  const isTopic = ({ control, element }: ControlToken) =>
    control === 'button' &&
    tokens.some(token => token.kind === 'text' && token.within === element && topicOf(token.text));
  const named = controls.filter(isTopic);
  const last = named.at(-1);
  const next = last && controls[controls.indexOf(last) + 1];
  // Some may be topics that no table knows; the crosses of chips are more.
  const upTo = controls.slice(0, last ? controls.indexOf(last) + 1 : 0);
  if (!last || named.length < ENOUGH || upTo.some(({ control }) => control !== 'button')) return false;
  if (named.length * 3 < upTo.length * 2) return false;
  const part = parentOf(last.element);
  return part !== null && !(next && holds(part, next.element));
}

/** A button that says something else, such as what opens the section below. */
function saysOtherwise({ element }: ControlToken, tokens: readonly Token[]): boolean {
  if (namesOf(element).some(({ text }) => takesAway(text.trim().replace(/\s.*/s, '')))) return true;
  const own = tokens.flatMap(token =>
    token.kind === 'text' && token.within === element ? [token.text] : [],
  );
  return own.length > 0 && !own.some(showsTopic);
}

function showsTopics(region: readonly Token[]): boolean {
  return region.some(token => token.kind === 'text' && showsTopic(token.text));
}

function showsTopic(text: string): boolean {
  return topicsIn(text).length > 0 || COUNT.test(text.trim());
}
