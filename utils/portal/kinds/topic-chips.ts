import { childrenOf, closestAcross, HOST_TAG, holds, isElement, parentOf } from '../dom/tree.ts';
import { BUTTON, CROSS, REMOVES, shownText, shownWord, takesAway } from '../dom/values.ts';
import { isChip } from '../form/scene.ts';
import { fieldOf, topicOf, topicsIn, topicsNamedIn, unknownTopicKey } from '../vocabulary/words.ts';

/** A list or combo box that takes several topics, with the texts it shows. */
export interface TopicList {
  readonly element: Element;
  readonly shown: readonly Element[];
}

/**
 * What stands around a list as chosen. Where chips tell it, the options of the open list below them do not: of those,
 * "selected" may be where the keyboard stands.
 */
export function chosenWords({ element, shown }: TopicList): readonly Element[] {
  const within = shown.filter(word => holds(element, word));
  // Where the list says itself which are chosen, lines below it are those that may be.
  if (new Set(within.flatMap(word => topicsIn(shownWord(word)))).size > 1) return within;
  const chips = shown.filter(word => {
    const option = closestAcross(word, '[role=option]');
    return option === null || option.querySelector(BUTTON) !== null || isChip(option);
  });
  return chips.some(chip => topicsIn(shownWord(chip)).length > 0) ? chips : shown;
}

/** A word that stands among the chosen topics and names none that is known. */
interface UnknownChip {
  readonly word: Element;
  /** Made of its words; null where they are cut short, or where it may be no topic. */
  readonly key: string | null;
}

/** How far a chip's edge may be from its word. */
const HIGHEST = 3;
const LONGEST = 40;
const IS_CUT = /(…|\.{3})$/;
/** What stands beside chips and is none. */
const NOT_A_CHIP =
  /^[\W\d]*$|^\W*(select|choose|pick|search|add|filter|type|none|no|all|clear|reset|edit|more|show|optional|required|recommended)\b|^\+|[.:!?]$|\b(selected|chosen)\b/iu;
const FIELDS =
  'input:not([type=hidden],[aria-hidden=true],[tabindex="-1"]),select,textarea:not([aria-hidden=true]),[role=combobox]';

/**
 * The chosen words of a list that name no known topic, and are made as its topics are, or hold what takes them away, or are
 * cut short.
 */
export function unknownChips(list: TopicList): UnknownChip[] {
  const part = partOf(list.element);
  const words = chosenWords(list);
  const named = words.filter(word => topicsNamedIn(textOf(word)).length > 0);
  return words.flatMap((word): UnknownChip[] => {
    const text = textOf(word);
    if (named.includes(word) || !holds(part, word) || isNone(word, text, list)) return [];
    const chip = chipOf(word, words, list.element);
    const isCut = IS_CUT.test(text);
    const isChip = isCut || removesIn(chip) || (named.length > 0 && word.hasAttribute('class'));
    if (!isChip) return named.length > 0 ? [{ word, key: null }] : [];
    const whole = isCut ? titleFor(text, chip) : text;
    return [{ word, key: (topicOf(whole) ?? unknownTopicKey(whole)) || null }];
  });
}

function textOf(word: Element): string {
  return shownWord(word).replace(CROSS, '').trim();
}

function isNone(word: Element, text: string, { element }: TopicList): boolean {
  if (word === element || holds(word, element) || fieldOf(text) !== undefined) return true;
  if (text.length > LONGEST || NOT_A_CHIP.test(text.replace(IS_CUT, ''))) return true;
  // What says what a button does, and a line of an open list.
  const button = closestAcross(word, BUTTON);
  if (button && takesAway(shownText(button))) return true;
  return holds(element, word) && word.closest('label') !== null;
}

/** The part around a list in which no other field stands. */
function partOf(list: Element): Element {
  let part = list;
  for (let next = parentOf(part); next; next = parentOf(part)) {
    const fields = Array.from(next.querySelectorAll(FIELDS));
    if (fields.some(field => !holds(list, field) && !holds(field, list))) break;
    part = next;
  }
  return part;
}

/** The largest part around a word that holds no other one. */
function chipOf(word: Element, words: readonly Element[], list: Element): Element {
  const others = [list, ...words].filter(other => !holds(word, other));
  let chip = word;
  for (let height = 0; height < HIGHEST; height++) {
    const next = parentOf(chip);
    if (!next || others.some(other => holds(next, other))) break;
    chip = next;
  }
  return chip;
}

function removesIn(chip: Element): boolean {
  return [chip, ...chip.querySelectorAll(BUTTON)].some(
    button =>
      button.matches(BUTTON) &&
      [shownText(button), button.getAttribute('aria-label'), button.getAttribute('title')].some(text =>
        takesAway(text?.trim() ?? ''),
      ),
  );
}

/** What a chip's title says whose text is cut short; empty where none goes on with it. */
function titleFor(text: string, chip: Element): string {
  const begin = text.replace(IS_CUT, '').trim().toLowerCase();
  const titles = [chip, ...chip.querySelectorAll('[title]')].map(at => at.getAttribute('title') ?? '');
  return titles.find(title => title.toLowerCase().startsWith(begin)) ?? '';
}

const SIGN = /^(\P{L}|x)?$/iu;

/**
 * What takes a chosen word away where it stands as a chip: the one part of it that says nothing, as a cross does, or that.
 * Null where the word shares what is around it with the list's `opener` or one of the `others`.
 */
export function chipRemover(word: Element, opener: Element, others: readonly Element[]): Element | null {
  let chip: Element | null = word;
  for (let height = 0; chip && height <= HIGHEST; height++, chip = parentOf(chip)) {
    const around = chip;
    if ([opener, ...others].some(other => other !== word && holds(around, other))) return null;
    const signs = signsIn(around);
    if (signs.length > 0) return signs.length === 1 ? (signs[0] ?? null) : null;
  }
  return null;
}

/** The outermost parts without words, as a person sees the chip; a slot is no part of its own. */
function signsIn(element: Element): Element[] {
  return Array.from(childrenOf(element)).flatMap(child => {
    if (!isElement(child) || child.localName === HOST_TAG) return [];
    const text = shownText(child);
    const isSign = SIGN.test(text) || (child.matches(BUTTON) && REMOVES.test(text));
    return child.localName !== 'slot' && isSign ? [pressedIn(child)] : signsIn(child);
  });
}

/** What is around a button does not hear it pressed where only the button listens. */
function pressedIn(sign: Element): Element {
  const [button, ...others] = sign.querySelectorAll(BUTTON);
  return button && others.length === 0 ? button : sign;
}
