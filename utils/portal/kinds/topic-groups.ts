import { labelTexts, namesOf } from '../dom/names.ts';
import { byId, closestAcross, follows, holds, parentOf, partAround } from '../dom/tree.ts';
import { looksChosen, shownText } from '../dom/values.ts';
import { looksAlike } from '../dom/visible.ts';
import { type Box, boxesOf } from '../form/boxes.ts';
import type { Token } from '../form/scene.ts';
import { fieldOf, markOf } from '../vocabulary/words.ts';
import type { TopicGroup } from './kind.ts';
import { keyOf } from './topic-boxes.ts';

const OPENER = '[aria-expanded],[role=tab],summary';
/** A tree's node that opens and closes; its tick is one over those in it. */
const NODE = '[role=treeitem][aria-expanded]';
/** These open a list, or change what they stand for. */
const OPENS_A_LIST =
  'input,select,[role=combobox],[role=listbox],[role=option],[role=checkbox],[role=switch],[aria-haspopup]:not([aria-haspopup=false])';
/** What opens a text, or something else about the topics. */
const OPENS_OTHERS =
  /^(show|view|see|more|read)\b(?!.*\b(topic|event)s?\b)|^(learn|what|why|how|about|help|hint|tip|info(rmation)?|details?|examples?|sample|filter|sort|search|options|settings|advanced|menu|actions|preview|legend|note)\b|\b(help|settings|options|details)$|\?$/i;
/** What does something once it is open. */
const ACTS =
  /^(delete|remove|clear|reset|edit|add|new|create|copy|import|export|presets?|bulk|save|apply|cancel|close|select|choose|pick|manage|change|update)\b/i;
const COUNT =
  /(?:[([]\s*|(?<!\s)\s+)?\d+(\s*(of|out of|\/)\s*\d+)?(\s+(selected|chosen|checked|ticked))?\s*[)\]]?/gi;
/**
 * The parts of the topics that open and close, or of which one shows at a time, as tabs: those that stand among the topics
 * or before them, hold some, or say how many of them are chosen. `isLabelled` where `region` begins with the topics' label.
 */
export function topicGroups(
  region: readonly Token[],
  boxes: readonly Box[],
  hidden: readonly Token[],
  isLabelled: boolean,
): TopicGroup[] {
  const openers = openersIn(region);
  if (openers.length === 0) return [];
  const here = new Set(region);
  const topics = boxes.filter(box => here.has(box.token) && keyOf(box) !== undefined).map(elementOf);
  const away = boxesOf(hidden)
    .filter(box => keyOf(box) !== undefined)
    .map(elementOf);
  const held = (opener: Element, of: readonly Element[]) => of.some(box => isUnder(opener, box, openers));
  const open = openers.filter(opener => isOpen(opener) && held(opener, topics));
  const closed = openers.filter(opener => !isOpen(opener) && !isOthers(opener, topics, openers));
  const part = topics[0] ? partAround(topics[0], topics.at(-1) ?? topics[0]) : null;
  // What stands below the topics and counts nothing may be another section.
  const isNear = (opener: Element) =>
    !topics[0] || follows(opener, topics[0]) || /\d/.test(shownText(opener));
  const isGroup = (opener: Element) =>
    (isLabelled && isNear(opener)) ||
    held(opener, away) ||
    open.some(other => looksAlike(other, opener)) ||
    (part !== null && holds(part, opener));
  const groups = openers.filter(
    opener => open.includes(opener) || (closed.includes(opener) && isGroup(opener)),
  );
  return groups.map((element, index) => {
    const title = titleOf(element);
    const same = groups.slice(0, index).filter(other => titleOf(other) === title).length;
    return { title: `${title} ${same}`, element, isOpen: isOpen(element), isKnown: held(element, away) };
  });
}

/** Whether a box is the tick of a tree's node over those in it. */
export function isTickOfNode({ token }: Box, boxes: readonly Box[]): boolean {
  const node = closestAcross(token.element, NODE);
  if (!node) return false;
  return node === token.element || boxes.filter(other => holds(node, other.token.element)).length === 1;
}

function elementOf({ token }: Box): Element {
  return token.element;
}

function openersIn(region: readonly Token[]): Element[] {
  const found = region.flatMap(token => {
    const at = token.kind === 'text' ? (token.within ?? token.element) : token.element;
    const opener = at.closest(OPENER);
    return opener && !opener.matches(OPENS_A_LIST) ? [opener] : [];
  });
  return [...new Set(found)];
}

function isOpen(opener: Element): boolean {
  if (opener.getAttribute('role') === 'tab') {
    const selected = opener.getAttribute('aria-selected');
    return selected === null ? looksChosen(opener) : selected === 'true';
  }
  const parent = opener.localName === 'summary' ? opener.parentElement : null;
  return parent ? parent.hasAttribute('open') : opener.getAttribute('aria-expanded') === 'true';
}

/** Whether a box stands in what an opener opens: what it says to control, or what follows it up to the next one. */
function isUnder(opener: Element, box: Element, openers: readonly Element[]): boolean {
  if (holds(opener, box)) return true;
  const id = opener.getAttribute('aria-controls');
  const controlled = id ? byId(opener.getRootNode(), id) : null;
  if (controlled) return holds(controlled, box);
  if (opener.getAttribute('role') === 'tab') return isOpen(opener) && follows(opener, box);
  const next = openers[openers.indexOf(opener) + 1];
  return follows(opener, box) && (!next || follows(box, next));
}

/** Whether an opener is no group's: it opens a text, the fold-out that is known by its name, or what belongs to one topic. */
function isOthers(opener: Element, topics: readonly Element[], openers: readonly Element[]): boolean {
  const title = titleOf(opener);
  if (!/\p{L}/u.test(title) || OPENS_OTHERS.test(title) || ACTS.test(title)) return true;
  if (markOf(title) === 'foldOut' || markOf(title) === 'advanced') return true;
  if (topics.some(topic => holds(opener, topic))) return true;
  const row = parentOf(opener);
  const isIn = (element: Element) => row !== null && holds(row, element);
  return topics.filter(isIn).length === 1 && openers.filter(isIn).length === 1;
}

function titleOf(opener: Element): string {
  // What is in a node of a tree may stand in it.
  const own = opener.matches(NODE) ? labelTexts(opener).at(-1) : undefined;
  const text = (own ?? shownText(opener)).replace(COUNT, ' ').replace(/\s+/g, ' ').trim();
  if (/\p{L}/u.test(text)) return text;
  const name = namesOf(opener).find(each => fieldOf(each.text) === undefined);
  return name?.text.replace(COUNT, ' ').trim() ?? '';
}

/** "5 selected", "3 of 41 topics chosen"; "Selected: 5". A number of topics alone may be that of all. */
const TOLD_COUNTS = [
  /(?<!\d)(\d+)(?:\s*(?:\/|of|out of)\s*\d+)?(?:\s+(?:topics?|events?|items?|options?))?(?:\s+(?:are|is))?\s+(?:selected|chosen|checked|ticked)\b/i,
  /\b(?:selected|chosen|checked|ticked)(?:\s+(?:topics?|events?|items?|options?))?\s*[:(]\s*(\d+)/i,
];

/** The texts that say how many of a list are chosen. */
export function toldCountsIn(tokens: readonly Token[]): Element[] {
  return tokens.flatMap(token => (token.kind === 'text' && numberIn(token.text) > 0 ? [token.element] : []));
}

/** How many are chosen, as the page says it now; 0 where it says nothing. */
export function toldCount(texts: readonly Element[]): number {
  return Math.max(0, ...texts.map(text => numberIn(shownText(text))));
}

function numberIn(text: string): number {
  return Math.max(...TOLD_COUNTS.map(told => Number(told.exec(text)?.[1] ?? 0)));
}
