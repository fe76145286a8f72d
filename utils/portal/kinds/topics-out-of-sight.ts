import { namesOf } from '../dom/names.ts';
import { looksChosen, readChecked, shownChoices } from '../dom/values.ts';
import { type Box, boxesOf } from '../form/boxes.ts';
import type { TextToken, Token } from '../form/scene.ts';
import { markOf, topicOf } from '../vocabulary/words.ts';
import type { StandIn, TopicGroup } from './kind.ts';
import { keyOf } from './topic-boxes.ts';
import { topicGroups } from './topic-groups.ts';

/** What shows the rest of a list; not "View all", which leads elsewhere. */
const MORE = /^(show|load) (all|more)( topics)?\W*$|^((show|view|see|load) |\+ ?)\d+ more( topics)?\W*$/i;
/** Leaves the page when it is pressed. */
const LEADS_AWAY = 'a[href]:not([href^="#"],[href^="javascript:"])';

/** What is known of topics that the form does not show now. */
export interface Unseen {
  readonly unseen: boolean;
  readonly unseenTicks: readonly string[];
  readonly openers: readonly Element[];
  readonly groups: readonly TopicGroup[];
  readonly standIns: readonly StandIn[];
}

export const NOTHING_UNSEEN: Unseen = {
  unseen: false,
  unseenTicks: [],
  openers: [],
  groups: [],
  standIns: [],
};

/**
 * A closed fold-out, a filter or another mode than "Standard" may hold ticked topics that nobody sees. `isLabelled` where
 * `region` begins with the topics' label.
 */
export function standingUnseen(
  region: readonly Token[],
  boxes: readonly Box[],
  hidden: readonly Token[],
  isLabelled: boolean,
): Unseen {
  const groups = topicGroups(region, boxes, hidden, isLabelled);
  const fold = region.find(
    (token): token is TextToken => token.kind === 'text' && markOf(token.text) === 'foldOut',
  );
  const open = boxes.some(box => ['location-client', 'location-unclient'].includes(keyOf(box) ?? ''));
  const away = hidden.some(token => token.kind === 'text' && topicOf(token.text) !== undefined);
  const closed = fold && !open ? [fold.within ?? fold.element] : [];
  const more = region.flatMap(token =>
    token.kind === 'text' && MORE.test(token.text.trim()) && !token.element.closest(LEADS_AWAY)
      ? [token.within ?? token.element]
      : [],
  );
  const standard = otherMode(boxes);
  const isClosed = closed.length > 0 || more.length > 0 || groups.some(group => !group.isOpen);
  const unseen = isClosed || away || standard !== undefined || region.some(isFilter);
  const last = boxes.filter(box => region.includes(box.token) && keyOf(box) !== undefined).at(-1);
  const standIns = standInsIn(region, boxes, last?.token.element, isLabelled);
  const openers = [...closed, ...more, ...(standard ? [standard] : [])];
  return { unseen, unseenTicks: ticksIn(hidden), openers, groups, standIns };
}

/** A box in which a word stands that leaves only some of the topics in sight. */
function isFilter({ kind, element }: Token): boolean {
  if (kind !== 'control' || !('value' in element) || element.value === '') return false;
  const names = namesOf(element).map(name => name.text);
  return element.matches('input[type=search]') || names.some(name => /\b(search|filter|find)\b/i.test(name));
}

/** The topics that stand ticked in a part of the form that is in the page and not shown, as the panel of another tab is. */
function ticksIn(hidden: readonly Token[]): string[] {
  return boxesOf(hidden).flatMap(box => {
    const key = box.token.control === 'checkbox' ? keyOf(box) : undefined;
    return key && readChecked(box.token.element) ? [key] : [];
  });
}

/** The radio "Standard", where another mode than that is chosen. */
function otherMode(boxes: readonly Box[]): Element | undefined {
  const radios = boxes.filter(box => box.token.control === 'radio');
  const standard = radios.find(box => box.texts.some(text => markOf(text) === 'standard'))?.token.element;
  return standard && readChecked(standard) === false ? standard : undefined;
}

/** "All", "All topics, including future ones", "Everything". */
const ALL =
  /^\W*all\W*$|^\W*all\b.*\b(topics?|events?|types?|future|new|of them)\b|^\W*(everything|all (but|except))\b/i;
/** "Exclude the ticked ones". */
const ALL_BUT = /\bexcept\b|\bexclud(e|es|ing)\b/i;
const OF_TOPICS = /\b(topics?|events?)\b/i;

/**
 * The controls in `region` that may say that all topics, or all but those that are chosen, are sent. What stands below the
 * `last` topic, or in a form whose topics have no label, must itself speak of topics.
 */
export function standInsIn(
  region: readonly Token[],
  boxes: readonly Box[],
  last: Element | undefined,
  isLabelled: boolean,
): StandIn[] {
  const end = isLabelled ? region.findIndex(({ element }) => element === last) : 0;
  const among = new Set(region.slice(0, Math.max(end, 0)));
  const here = new Set(region);
  const pressed = boxes.flatMap(({ token, texts }): StandIn[] => {
    const isMeant = texts.some(text => standsForAll(text) && (among.has(token) || OF_TOPICS.test(text)));
    return here.has(token) && isMeant ? [{ element: token.element, kind: token.control }] : [];
  });
  const chosen = [...among].flatMap((token): StandIn[] =>
    token.kind === 'control' && token.control === 'choice'
      ? [{ element: token.element, kind: 'choice' }]
      : [],
  );
  return [...pressed, ...chosen];
}

/** Whether a control says that more topics are sent than the chosen ones; a check box beside chosen ones only repeats them. */
export function saysAll({ element, kind }: StandIn, isNoneChosen: boolean): boolean {
  if (kind === 'choice') return shownChoices(element).some(standsForAll);
  if (kind === 'checkbox' && !isNoneChosen) return false;
  return readChecked(element) ?? looksChosen(element);
}

function standsForAll(text: string): boolean {
  return ALL.test(text) || ALL_BUT.test(text);
}
