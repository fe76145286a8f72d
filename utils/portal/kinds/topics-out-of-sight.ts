import type { ControlKind } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { looksChosen, readChecked, shownChoices } from '../dom/values.ts';
import { type Box, boxesOf } from '../form/boxes.ts';
import type { Token } from '../form/scene.ts';
import { markOf, topicOf } from '../vocabulary/words.ts';
import { keyOf, type TopicBox } from './topic-boxes.ts';
import { type TopicGroup, topicGroups } from './topic-groups.ts';

/** A control that may say that all topics are sent, or all but the chosen ones. */
interface StandIn {
  readonly element: Element;
  readonly kind: ControlKind;
}

/** What shows the rest of a list; not "View all", which leads elsewhere. */
const MORE = /^(show|load) (all|more)( topics)?\W*$|^((show|view|see|load) |\+ ?)\d+ more( topics)?\W*$/i;
/** Leaves the page when it is pressed. */
const LEADS_AWAY = 'a[href]:not([href^="#"],[href^="javascript:"])';

/** The topics under the fold-out that is known by its name. */
const IN_FOLD_OUT = ['location-client', 'location-unclient'];

/** What is known of topics that the form does not show now. */
export interface Unseen {
  /** Whether topics may stand unseen: in a closed fold-out, or in another mode than the usual one. */
  readonly unseen: boolean;
  /** Topics whose boxes are in the page, out of sight and ticked. */
  readonly unseenTicks: readonly string[];
  /** What may bring unseen topics into sight: the closed fold-out, the other mode's radio. */
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
  const here = topicsIn(boxes.filter(box => region.includes(box.token)));
  const away = topicsIn(boxesOf(hidden));
  const keys = here.map(({ key }) => key);
  const groups = topicGroups(region, here.map(elementOf), away.map(elementOf), isLabelled);
  const closed = region.flatMap(token => {
    if (token.kind !== 'text') return [];
    const isMore = MORE.test(token.text.trim()) && !token.element.closest(LEADS_AWAY);
    const isFolded = markOf(token.text) === 'foldOut' && !keys.some(key => IN_FOLD_OUT.includes(key));
    return isMore || isFolded ? [token.within ?? token.element] : [];
  });
  const standard = otherMode(boxes);
  const openers = [...closed, ...(standard ? [standard] : [])];
  const isAway = hidden.some(token => token.kind === 'text' && topicOf(token.text) !== undefined);
  return {
    unseen: openers.length > 0 || isAway || groups.some(group => !group.isOpen) || region.some(isFilter),
    unseenTicks: away.flatMap(({ element, key }) => (readChecked(element) ? [key] : [])),
    openers,
    groups,
    standIns: standInsIn(region, boxes, here.at(-1)?.element, isLabelled),
  };
}

const elementOf = ({ element }: TopicBox): Element => element;

function topicsIn(boxes: readonly Box[]): TopicBox[] {
  return boxes.flatMap(box => {
    const key = keyOf(box);
    return key === undefined ? [] : [{ element: box.token.element, key }];
  });
}

/** A box in which a word stands that leaves only some of the topics in sight. */
function isFilter({ kind, element }: Token): boolean {
  if (kind !== 'control' || !('value' in element) || element.value === '') return false;
  const names = namesOf(element).map(name => name.text);
  return element.matches('input[type=search]') || names.some(name => /\b(search|filter|find)\b/i.test(name));
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
