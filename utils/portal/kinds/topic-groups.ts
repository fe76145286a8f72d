import { labelTexts, namesOf } from '../dom/names.ts';
import { byId, follows, holds, parentOf } from '../dom/tree.ts';
import { looksChosen, shownText } from '../dom/values.ts';
import { looksAlike } from '../dom/visible.ts';
import type { Token } from '../form/scene.ts';
import { fieldOf, markOf } from '../vocabulary/words.ts';

/** A part of the topics that opens and closes, or shows alone, as a tab does. */
export interface TopicGroup {
  /** Tells it from the others, whatever number stands in it. */
  readonly title: string;
  readonly element: Element;
  readonly isOpen: boolean;
  /** Whether what is chosen in it can be told while it is closed. */
  readonly isKnown: boolean;
}

const OPENER = '[aria-expanded],[role=tab],summary';
/** A tree's node that opens and closes. */
const NODE = '[role=treeitem]';
/** These open a list, or change what they stand for. */
const OPENS_A_LIST =
  'input,select,[role=combobox],[role=listbox],[role=option],[role=checkbox],[role=switch],[aria-haspopup]:not([aria-haspopup=false])';
/** What opens a text or something else about the topics, or does something once it is open. */
const OPENS_OTHERS = [
  /^(show|view|see|more|read)\b(?!.*\b(topic|event)s?\b)|\b(help|settings|options|details)$|\?$/i,
  /^(learn|what|why|how|about|help|hint|tip|info(rmation)?|details?|examples?|sample|filter|sort|search|options|settings|advanced|menu|actions|preview|legend|note)\b/i,
  /^(delete|remove|clear|reset|edit|add|new|create|copy|import|export|presets?|bulk|save|apply|cancel|close|select|choose|pick|manage|change|update)\b/i,
];
const COUNT =
  /(?:[([]\s*|(?<!\s)\s+)?\d+(\s*(of|out of|\/)\s*\d+)?(\s+(selected|chosen|checked|ticked))?\s*[)\]]?/gi;

/**
 * The parts of the topics that open and close, or of which one shows at a time, as tabs: those that stand among the topics
 * or before them, hold some of those `here` or `away`, or say how many of them are chosen. `isLabelled` where `region` begins
 * with the topics' label.
 */
export function topicGroups(
  region: readonly Token[],
  here: readonly Element[],
  away: readonly Element[],
  isLabelled: boolean,
): TopicGroup[] {
  const openers = openersIn(region);
  const held = (opener: Element, of: readonly Element[]) => of.some(box => isUnder(opener, box, openers));
  const open = openers.filter(opener => isOpen(opener) && held(opener, here));
  const last = here.at(-1);
  const isNear = (opener: Element) => !last || follows(opener, last) || /\d/.test(shownText(opener));
  const isClosedGroup = (opener: Element) =>
    !isOpen(opener) &&
    !isOthers(opener, here, openers) &&
    ((isLabelled && isNear(opener)) || held(opener, away) || open.some(other => looksAlike(other, opener)));
  const groups = openers.filter(opener => open.includes(opener) || isClosedGroup(opener));
  return groups.map((element, index) => {
    const title = titleOf(element);
    const same = groups.slice(0, index).filter(other => titleOf(other) === title).length;
    return { title: `${title} ${same}`, element, isOpen: isOpen(element), isKnown: held(element, away) };
  });
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
  if (opener.localName === 'summary') return opener.parentElement?.hasAttribute('open') === true;
  if (opener.getAttribute('role') !== 'tab') return opener.getAttribute('aria-expanded') === 'true';
  const selected = opener.getAttribute('aria-selected');
  return selected === null ? looksChosen(opener) : selected === 'true';
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
  if (!/\p{L}/u.test(title) || OPENS_OTHERS.some(words => words.test(title))) return true;
  if (markOf(title) === 'foldOut' || markOf(title) === 'advanced') return true;
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
