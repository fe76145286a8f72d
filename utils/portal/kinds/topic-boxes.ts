import { holds, parentOf } from '../dom/tree.ts';
import { looksAlike, sameShape } from '../dom/visible.ts';
import type { Box } from '../form/boxes.ts';
import { unfolds } from '../form/fold-out.ts';
import type { Label } from '../form/labels.ts';
import { isTitle } from '../form/rows.ts';
import type { TextToken, Token } from '../form/scene.ts';
import { fieldOf, topicOf, unknownTopicKey } from '../vocabulary/words.ts';

/** One topic's check box. `key` is the Mist API's. */
export interface TopicBox {
  readonly element: Element;
  readonly key: string;
}

/** So many topics make up a part of the form in which all others stand, too. */
const ENOUGH = 3;
const HEADING = 'legend,h1,h2,h3,h4,h5,h6,[role=heading]';
/** A heading that says so goes on with the topics. */
const GOES_ON = /\b(all|more|other|further|topics|events|subscriptions)\b/i;
/** Topics are named by nouns; what begins so, or speaks of the webhook, is another setting's switch. */
const SETTING =
  /^(enable|disable|activate|verify|validate|use|send|allow|include|require|skip|ignore|notify|retry|sign|compress)\b|\bwebhook\b|\bper (message|request|delivery)\b/i;
/** What a part of topics alone does not hold. */
const TYPED = 'input:not([type=checkbox],[type=radio],[type=hidden],[type=search]),textarea,select';

/**
 * The topics among the boxes of a part of the form: those that name known ones, and those of the others that stand in the
 * page as these do. Null where one of them may be any topic, or stands there twice.
 */
export function topicBoxesIn(
  region: readonly Token[],
  boxes: readonly Box[],
  label: Label | undefined,
): TopicBox[] | null {
  const ticks = boxes.filter(box => region.includes(box.token) && isTick(box) && !isOfSetting(box));
  const titles = titlesIn(region, ticks);
  const end = label ? endOf(titles, ticks, label) : Infinity;
  const here = ticks.filter(({ index }) => index < end);
  const known = here.filter(box => keyOf(box) !== undefined);
  if (known.length < (label ? 1 : ENOUGH)) return [];
  const isTwice = new Set(known.map(keyOf)).size < known.length;
  if (isTwice || areMoved(known, region) || (label && here.some(({ texts }) => texts.length === 0)))
    return null;
  const isAlone =
    known.length >= ENOUGH && !titles.some(title => title.isOfGroup && title.at > lastOf(known));
  const part = partAroundAll(isAlone ? known : here);
  if (!part || (!label && part.querySelector(TYPED))) return [];
  const ways = new Set(known.map(box => wayTo(box, part)));
  const isTitled = areTitled(known);
  return here.flatMap((box): TopicBox[] => {
    const key = keyOf(box) ?? (ways.has(wayTo(box, part)) ? unknownKey(box, isTitled) : '');
    return key === '' ? [] : [{ element: box.token.element, key }];
  });
}

/** Whether topics are moved from list to list, by buttons between them: what is ticked there is only about to be moved. */
function areMoved(topics: readonly Box[], region: readonly Token[]): boolean {
  return topics.some((box, at) => {
    const previous = topics[at - 1]?.token;
    const between = previous ? region.slice(region.indexOf(previous), region.indexOf(box.token)) : [];
    const movers = between.filter(
      token => token.kind === 'control' && token.control === 'button' && unfolds(token.element) === null,
    );
    return movers.length > 1;
  });
}

/** Topics may be buttons that stay pressed, too; of those that are known. */
function isTick(box: Box): boolean {
  const { control } = box.token;
  return control === 'checkbox' || (control === 'toggle' && keyOf(box) !== undefined);
}

/** A switch such as "Verify Certificate" or "Enable this webhook" may follow the last topic without a heading between. */
function isOfSetting(box: Box): boolean {
  if (keyOf(box) !== undefined) return false;
  return box.texts.some(text => SETTING.test(text.trim()) || (fieldOf(text) ?? 'topics') !== 'topics');
}

/** A text among topics that belongs to no box. */
interface Title {
  readonly token: TextToken;
  readonly at: number;
  /** Whether it looks like one before the first topic, and so begins a further group of them. */
  readonly isOfGroup: boolean;
}

function titlesIn(region: readonly Token[], ticks: readonly Box[]): Title[] {
  const owned = new Set<Token>(ticks.flatMap(box => box.owned));
  const [first] = ticks.filter(box => keyOf(box) !== undefined);
  const start = first ? first.index - region.indexOf(first.token) : 0;
  const texts = region.flatMap((token, index) =>
    token.kind === 'text' && !owned.has(token) ? [{ token, at: start + index }] : [],
  );
  const before = texts.filter(({ at }) => first && at < first.index);
  return texts.map(text => ({
    ...text,
    isOfGroup: before.some(({ token }) => looksAlike(token.element, text.token.element)),
  }));
}

/**
 * Where another part of the form begins: at a title behind the first topic that is made as the label is, or as headings
 * are where the same topics come once more behind it, such as those that are sent by mail.
 */
function endOf(titles: readonly Title[], ticks: readonly Box[], label: Label): number {
  const topics = ticks.filter(box => keyOf(box) !== undefined);
  const end = titles.find(({ token: { text, element }, at, isOfGroup }) => {
    const isOfLabelsMake = sameShape(label.token.element, element);
    const isHeading = isOfLabelsMake || element.closest(HEADING) !== null;
    if (!isHeading || isOfGroup || GOES_ON.test(text)) return false;
    const earlier = new Set(topics.filter(({ index }) => index < at).map(keyOf));
    const behind = topics.filter(({ index }) => index > at);
    if (earlier.size === 0 || !behind.every(box => earlier.has(keyOf(box)))) return false;
    return isOfLabelsMake || behind.length > 0;
  });
  return end?.at ?? Infinity;
}

const lastOf = (boxes: readonly Box[]): number => boxes.at(-1)?.index ?? 0;

/** The smallest element around all of some boxes; null where there is none. */
function partAroundAll(boxes: readonly Box[]): Element | null {
  const last = boxes.at(-1);
  let part = last ? parentOf(last.token.element) : null;
  while (part && !boxes.every(({ token }) => part && holds(part, token.element))) part = parentOf(part);
  return part;
}

/**
 * The tags that lead from a part of the page to a box, which tell the topics of a list from what stands over some of them and
 * from what narrows one; null for a box elsewhere.
 */
function wayTo({ token }: Box, part: Element): string | null {
  const tags: string[] = [];
  for (let at = parentOf(token.element); at; at = parentOf(at)) {
    if (at === part) return tags.join();
    tags.push(at.localName);
  }
  return null;
}

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
function areTitled(boxes: readonly Box[]): boolean {
  return boxes.some(({ texts: [whole = '', title = ''] }) => {
    const key = topicOf(whole) ?? topicOf(leadOf(whole));
    return key === undefined && topicOf(title) !== undefined;
  });
}

/** The key of a topic that no table knows, made from what its box says, or from the title in it; empty where that is no topic. */
function unknownKey({ texts }: Box, isTitled: boolean): string {
  const [whole = '', ...pieces] = (isTitled && texts.length > 1 ? texts.slice(1) : texts).flatMap(text => [
    text,
    leadOf(text),
  ]);
  const text = whole.length > LONGEST ? (pieces.find(isTitle) ?? '') : whole;
  return NOT_A_TOPIC.test(text.trim()) ? '' : unknownTopicKey(text.trim().replace(PRESSES, ''));
}
