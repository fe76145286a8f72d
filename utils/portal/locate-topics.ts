import { type Box, boxesOf } from './boxes.ts';
import type { LocatedField, TopicBox } from './field-control.ts';
import { isTransfer } from './is-transfer.ts';
import type { Label } from './labels.ts';
import { namesOf } from './names.ts';
import type { ControlToken, Outline, TextToken, Token } from './outline.ts';
import { readChecked } from './read-value.ts';
import { topicsIn } from './topics-in-text.ts';
import { holds, parentOf } from './tree.ts';
import { answerOf, fieldOf, grantOf, markOf, topicOf, typeOf, unknownTopicKey } from './words.ts';

/** Check boxes over others, and headings that a page may make tickable. */
const NOT_A_TOPIC =
  /^(select |check |tick )?(all|none)\b|^(Location|Infrastructure|Network Service|Entry\/Exit Events|X\/Y Coordinates|Wi-?Fi Clients)$/i;
/** Topics are named by nouns; what begins so, or speaks of the webhook, is another setting's switch. */
const SETTING =
  /^(enable|disable|activate|verify|validate|use|send|allow|include|require|skip|ignore|notify|retry|sign|compress)\b|\bwebhook\b|\bper (message|request|delivery)\b/i;
/** The cross of a chip. */
const REMOVES = /^((close|remove|delete|clear|dismiss)\b|[×✕✖]|x$)/i;
/** What a button shows in the place of several topics. */
const COUNT = /^\d+ (topics?|selected|chosen)\b/i;
const ENOUGH = 3;

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
  const ticks = boxes.filter(
    box => region.includes(box.token) && (box.token.control === 'checkbox' || known.includes(box)),
  );
  const beyond = boxesBeyond(ticks, known, region);
  const inRegion = ticks.filter(box => !isAnothers(box) && !beyond.has(box));
  // What is moved from list to list is neither read nor ticked.
  if (isTransfer(region.length > 0 ? region : tokens))
    return [found([], null, 0, { unseen: false, unseenTicks: [], openers: [] })];
  // A box that nothing names may be any topic.
  if (inRegion.some(({ texts }) => texts.length === 0)) return [];
  if (label && known.some(box => inRegion.includes(box))) {
    return [found(inRegion, label.token.element, 90, standingUnseen(region, boxes, hidden))];
  }
  if (known.length >= ENOUGH) {
    return [found(known, label?.token.element ?? null, 75, standingUnseen(tokens, boxes, hidden))];
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
        unseenTicks: [],
        openers: [],
      },
      label: label?.token.element ?? null,
      score: 70,
    },
  ];
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

interface Unseen {
  readonly unseen: boolean;
  readonly unseenTicks: readonly string[];
  readonly openers: readonly Element[];
}

function found(boxes: readonly Box[], label: Element | null, score: number, away: Unseen): LocatedField {
  const topics = boxes.flatMap((box): TopicBox[] => {
    const key = keyOf(box) ?? unknownKey(box);
    return key ? [{ element: box.token.element, key }] : [];
  });
  return { field: 'topics', control: { kind: 'topics', boxes: topics, list: null, ...away }, label, score };
}

function keyOf(box: Box): string | undefined {
  for (const text of box.texts) {
    if (NOT_A_TOPIC.test(text.trim())) return undefined;
    const key = topicOf(text);
    if (key) return key;
  }
  return undefined;
}

/** A switch such as "Verify Certificate" or "Enable this webhook" may follow the last topic without a heading between. */
function isAnothers(box: Box): boolean {
  if (keyOf(box) !== undefined) return false;
  return box.texts.some(text => SETTING.test(text.trim()) || (fieldOf(text) ?? 'topics') !== 'topics');
}

/**
 * The boxes outside of what holds all known topics: a topic would stand among the others, or in a further group that is
 * titled as theirs is.
 */
function boxesBeyond(ticks: readonly Box[], known: readonly Box[], region: readonly Token[]): Set<Box> {
  const topics = ticks.filter(box => known.includes(box));
  const [first, last] = [topics[0], topics.at(-1)];
  if (!first || !last || topics.length < ENOUGH) return new Set();
  let around = parentOf(last.token.element);
  while (around && !topics.every(({ token }) => around && holds(around, token.element)))
    around = parentOf(around);
  const owned = new Set<Token>(ticks.flatMap(box => box.owned));
  const titlesIn = (from: number, to: number) =>
    region.slice(from, to).filter((token): token is TextToken => token.kind === 'text' && !owned.has(token));
  const end = region.indexOf(last.token);
  const titles = titlesIn(0, region.indexOf(first.token));
  const isTitledSo = (token: ControlToken) => {
    const title = titlesIn(end, region.indexOf(token)).at(-1);
    return title !== undefined && titles.some(({ element }) => looksAlike(element, title.element));
  };
  const after = ticks.slice(ticks.indexOf(last) + 1);
  return new Set(
    after.filter(({ token }) => !(around && holds(around, token.element)) && !isTitledSo(token)),
  );
}

function looksAlike(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class');
}

function unknownKey({ texts }: Box): string {
  const [text = ''] = texts;
  return NOT_A_TOPIC.test(text.trim()) || text.length > 40 ? '' : unknownTopicKey(text);
}

/** A closed fold-out or another mode than "Standard" may hold ticked topics that nobody sees. */
function standingUnseen(region: readonly Token[], boxes: readonly Box[], hidden: readonly Token[]): Unseen {
  const fold = region.find(
    (token): token is TextToken => token.kind === 'text' && markOf(token.text) === 'foldOut',
  );
  const open = boxes.some(box => ['location-client', 'location-unclient'].includes(keyOf(box) ?? ''));
  const away = hidden.some(token => token.kind === 'text' && topicOf(token.text) !== undefined);
  const closed = fold && !open ? [fold.within ?? fold.element] : [];
  const modes = modesAround(boxes);
  const unseen = closed.length > 0 || away || modes.standardOff;
  return { unseen, unseenTicks: ticksIn(hidden), openers: [...closed, ...modes.others] };
}

/** The topics that stand ticked in a part of the form that is in the page and not shown, as the panel of another tab is. */
function ticksIn(hidden: readonly Token[]): string[] {
  return boxesOf(hidden).flatMap(box => {
    const key = box.token.control === 'checkbox' ? keyOf(box) : undefined;
    return key && readChecked(box.token.element) ? [key] : [];
  });
}

/** The radios beside "Standard". */
function modesAround(boxes: readonly Box[]): { standardOff: boolean; others: Element[] } {
  const radios = boxes.filter(box => box.token.control === 'radio');
  const standard = radios.find(box => box.texts.some(text => markOf(text) === 'standard'));
  if (!standard) return { standardOff: false, others: [] };
  const at = radios.indexOf(standard);
  const beside = [radios[at - 1], radios[at + 1]].flatMap(box =>
    box && sameGroup(box, standard) ? [box.token.element] : [],
  );
  const off = readChecked(standard.token.element) === false;
  return { standardOff: off, others: off ? [standard.token.element, ...beside] : beside };
}

function sameGroup(one: Box, other: Box): boolean {
  const name = one.token.element.getAttribute('name');
  if (name !== null) return name === other.token.element.getAttribute('name');
  return !one.texts.some(text => answerOf(text) || typeOf(text) || grantOf(text));
}

/** A choice named Topics, or the first one after that label. */
function listIn(tokens: readonly Token[], region: readonly Token[]): ControlToken | undefined {
  const choices = tokens.filter(
    (token): token is ControlToken => token.kind === 'control' && token.control === 'choice',
  );
  return (
    choices.find(token => namesOf(token.element).some(name => fieldOf(name.text) === 'topics')) ??
    choices.find(token => region.includes(token)) ??
    region.find(
      (token): token is ControlToken =>
        token.kind === 'control' && !isTicked(token) && showsTopics(region) && !saysOtherwise(token, tokens),
    )
  );
}

/** A button that says something else, such as what opens the section below. */
function saysOtherwise({ element }: ControlToken, tokens: readonly Token[]): boolean {
  if (namesOf(element).some(name => REMOVES.test(name.text.trim()))) return true;
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
