import type { Box } from './boxes.ts';
import type { StandIn } from './field-control.ts';
import type { Token } from './outline.ts';
import { looksChosen, readChecked, shownChoices } from './read-value.ts';

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
