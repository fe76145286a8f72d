import { childrenOf, follows, holds, isElement, parentOf } from '../dom/tree.ts';
import { looksAlike, sameShape } from '../dom/visible.ts';
import type { Box } from '../form/boxes.ts';
import type { Label } from '../form/labels.ts';
import { isTitle } from '../form/rows.ts';
import type { TextToken, Token } from '../form/scene.ts';
import { topicOf, unknownTopicKey } from '../vocabulary/words.ts';

/** So many topics make up a part of the form in which all others would stand, too. */
const ENOUGH = 3;
const HEADING = 'legend,h1,h2,h3,h4,h5,h6,[role=heading]';
/** A heading that says so goes on with the topics. */
const GOES_ON = /\b(all|more|other|further|topics|events|subscriptions)\b/i;

/** The boxes of the topics' region that name known topics, and what tells parts of it apart. */
interface Region {
  readonly topics: readonly Box[];
  readonly tokens: readonly Token[];
  readonly label: Label | undefined;
  /** The texts between two tokens that belong to no box. */
  readonly titles: (from: Token | undefined, to: Token) => readonly TextToken[];
}

/**
 * The boxes outside of what holds all known topics: a topic would stand among the others, or in a further group that is
 * titled as theirs is. Where one comes a second time, what begins with the heading before it is another part, such as what
 * is sent by mail.
 */
export function boxesBeyond(
  ticks: readonly Box[],
  known: readonly Box[],
  tokens: readonly Token[],
  label: Label | undefined,
): ReadonlySet<Box> {
  const topics = ticks.filter(box => known.includes(box));
  const owned = new Set<Token>(ticks.flatMap(box => box.owned));
  const titles = (from: Token | undefined, to: Token) =>
    tokens
      .slice(from ? tokens.indexOf(from) : 0, tokens.indexOf(to))
      .filter((token): token is TextToken => token.kind === 'text' && !owned.has(token));
  const region = { topics, tokens, label, titles };
  const repeated = firstRepeated(topics);
  const isBeyond = repeated ? behindHeading(region, repeated) : behindLast(region);
  return new Set(ticks.filter(({ token }) => isBeyond(token)));
}

/** The first box whose topic stands at an earlier one, too. */
export function firstRepeated(topics: readonly Box[]): Box | undefined {
  const keys = topics.map(keyOf);
  return topics.find((_, at) => keys.indexOf(keys[at]) < at);
}

/** The smallest element around all of some boxes; null where there is none. */
export function partAroundAll(boxes: readonly Box[]): Element | null {
  const last = boxes.at(-1);
  let part = last ? parentOf(last.token.element) : null;
  while (part && !boxes.every(({ token }) => part && holds(part, token.element))) part = parentOf(part);
  return part;
}

/** Whether a title between topics looks like one before the first, which begins a further group of them. */
function isOfGroups({ topics: [first], titles }: Region, { element }: TextToken): boolean {
  return (
    first !== undefined && titles(undefined, first.token).some(title => looksAlike(title.element, element))
  );
}

function isOfLabelsMake({ label }: Region, { element }: TextToken): boolean {
  return label !== undefined && sameShape(label.token.element, element);
}

function behindHeading(region: Region, repeated: Box): (token: Token) => boolean {
  const begin = region
    .titles(region.topics[0]?.token, repeated.token)
    .findLast(
      title =>
        (isOfLabelsMake(region, title) || title.element.closest(HEADING) !== null) &&
        !isOfGroups(region, title) &&
        !GOES_ON.test(title.text),
    );
  if (!begin) return () => false;
  const from = region.tokens.indexOf(begin);
  return token => region.tokens.indexOf(token) > from;
}

function behindLast(region: Region): (token: Token) => boolean {
  const { topics, tokens, titles } = region;
  const last = topics.at(-1)?.token;
  if (!last) return () => false;
  const around = partAroundAll(topics);
  return token => {
    if (tokens.indexOf(token) <= tokens.indexOf(last)) return false;
    const title = titles(last, token).at(-1);
    if (title && isOfGroups(region, title)) return false;
    if (title && isOfLabelsMake(region, title)) return true;
    return topics.length >= ENOUGH && !(around && holds(around, token.element));
  };
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

/**
 * Whether a box narrows a known topic: it stands in that topic's item, below its line and made otherwise, and beside the
 * item stand others of its make with topics of their own.
 */
export function isSubOption(box: Box, boxes: readonly Box[]): boolean {
  const topics = boxes.filter(each => keyOf(each) !== undefined);
  return topics.some(topic => {
    const others = topics.filter(each => each !== topic);
    const holdsSome = (part: Element, of: readonly Box[]) =>
      of.some(({ token }) => holds(part, token.element));
    let line = topic.token.element;
    let item = parentOf(line);
    while (item && !holds(item, box.token.element) && !holdsSome(item, others)) {
      line = item;
      item = parentOf(line);
    }
    const around = item && parentOf(item);
    if (!item || !around || holdsSome(item, others) || !follows(line, box.token.element)) return false;
    const below = elementsIn(item).find(each => holds(each, box.token.element));
    const isBelow = below !== undefined && below !== line && !looksAlike(below, line);
    const isItem = (each: Element) => each !== item && item !== null && looksAlike(each, item);
    return isBelow && elementsIn(around).some(each => isItem(each) && holdsSome(each, others));
  });
}

function elementsIn(element: Element): Element[] {
  return Array.from(childrenOf(element)).filter(isElement);
}

/**
 * Whether a box stands over a group of others, all of which it ticks: what follows its line holds several, and is all that
 * there is in their part, or of another make than the line. A group may have its box in its legend, too, or be the box
 * itself, as a node of a tree is.
 */
export function standsOverOthers(box: Box, boxes: readonly Box[]): boolean {
  const others = boxes.filter(other => other !== box);
  const { element } = box.token;
  const among = (part: Element) => others.filter(({ token }) => holds(part, token.element)).length;
  if (among(element) > 0) return true;
  if (element.closest('legend') && among(element.closest('fieldset') ?? element) > 0) return true;
  let line = element;
  let part = parentOf(line);
  while (part && among(part) === 0) {
    line = part;
    part = parentOf(line);
  }
  const next = line.nextElementSibling;
  if (!part || !next) return false;
  const group = among(next);
  return group > 1 && (group === among(part) || line.localName !== next.localName);
}
