import { type NameSource, namesOf } from '../dom/names.ts';
import { holds, isElement, parentOf, pushChildren } from '../dom/tree.ts';
import { BUTTON, shownChoices, shownText, shownWord, takesAway } from '../dom/values.ts';
import { isRendered } from '../dom/visible.ts';
import type { Label } from '../form/labels.ts';
import { standsInNextRow } from '../form/rows.ts';
import { type ControlToken, isOpenedBy, type Token } from '../form/scene.ts';
import type { ListOfSeveral } from '../interact/choose.ts';
import { fieldOf, topicOf, topicsIn, topicsNamedIn, unknownTopicKey } from '../vocabulary/words.ts';
import { chipRemover, chosenWords, type TopicList, unknownChips } from './topic-chips.ts';

/** What a button shows in the place of several topics. */
const COUNT = /^\d+ (topics?|selected|chosen)\b/i;

const WRITTEN: readonly NameSource[] = ['labelledby', 'label'];

const OF_TOPICS = /topic|event|streaming|subscri/i;

/** A choice named Topics, else the only control after that label that may hold some: of two nobody can tell which it is. */
export function listIn(
  tokens: readonly Token[],
  region: readonly Token[],
  label: Label | undefined,
): ControlToken | undefined {
  const isChoice = (token: Token): token is ControlToken =>
    token.kind === 'control' && token.control === 'choice' && !isOpenedBy(token.element, tokens);
  const isNamed = ({ element }: ControlToken) =>
    namesOf(element).some(name => fieldOf(name.text) === 'topics');
  // What is chosen, or may be, stands in a list of its own beside what opens it.
  const openersFirst = (lists: readonly ControlToken[]) => [
    lists.filter(({ element }) => element.hasAttribute('aria-expanded')),
    lists,
  ];
  const [first, ...others] =
    [
      ...openersFirst(tokens.filter(isChoice).filter(isNamed)),
      ...openersFirst(region.filter(isChoice).filter(token => !isNamedOtherwise(token, label, tokens))),
      region.some(token => token.kind === 'text' && showsTopics(token.text))
        ? region.filter(token => mayShowTopics(token, tokens))
        : [],
    ].find(lists => lists.length > 0) ?? [];
  return first?.kind === 'control' && others.length === 0 ? first : undefined;
}

function showsTopics(text: string): boolean {
  return topicsIn(text).length > 0 || COUNT.test(text.trim());
}

/** Whether a list is of something else: a label of its own says so, or the title of its row. */
function isNamedOtherwise(list: ControlToken, label: Label | undefined, tokens: readonly Token[]): boolean {
  const names = namesOf(list.element).filter(({ source }) => WRITTEN.includes(source));
  if (names.length > 0) return !names.some(({ text }) => OF_TOPICS.test(text));
  return label !== undefined && standsInNextRow(label, list, tokens);
}

/** Whether a control that is no list by its markup shows topics, or nothing, as one does that stands beside them. */
function mayShowTopics(token: Token, tokens: readonly Token[]): boolean {
  if (token.kind !== 'control' || !['button', 'text'].includes(token.control)) return false;
  const { element } = token;
  if (namesOf(element).some(({ text }) => takesAway(text.trim().replace(/\s.*/s, '')))) return false;
  const own = tokens.flatMap(other =>
    other.kind === 'text' && other.within === element ? [other.text] : [],
  );
  return own.length === 0 || own.some(showsTopics);
}

/**
 * Whether an element is in a part that lies over the page beside a control, as the open list of a drop-down does. Chips may
 * be laid over their box, too; they have buttons that take them away.
 */
export function liesOver(element: Element, control: Element): boolean {
  for (let part: Element | null = element; part && !holds(part, control); part = parentOf(part)) {
    const position = part.ownerDocument.defaultView?.getComputedStyle(part).position ?? '';
    if (/^(absolute|fixed)$/.test(position)) return part.querySelector(BUTTON) === null;
  }
  return false;
}

/** "2 selected", "+3", "All topics", or the number alone. None chosen may be said as 0. */
const NUMBER = /\+\s*\d+|\b\d+\s+(more|selected|chosen|topics?|items?|of)\b|^(all|multiple)\b|^[1-9]\d*$/i;

const ALONE = /^\d+$/;

/** Whether a list shows how many topics are chosen in the place of some or all of them; it may show all, and their number. */
export function showsNumber({ element, shown }: TopicList): boolean {
  const placeholder = element.getAttribute('placeholder') ?? '';
  const texts = [...shownChoices(element), ...shown.map(shownText), placeholder];
  const named = new Set(texts.flatMap(topicsIn)).size;
  const isTheirs = (text: string) => ALONE.test(text) && Number(text) === named;
  return texts.map(text => text.trim()).some(text => NUMBER.test(text) && !isTheirs(text));
}

const LEVELS = 3;
const MOST_NODES = 300;

/**
 * Whether options that name topics stand around a list that is closed: some kits show what is chosen as options of a list of
 * their own, of which "selected" says only where the keyboard stands.
 */
export function showsTokens(list: Element): boolean {
  if (list.getAttribute('aria-expanded') === 'true') return false;
  let around = list;
  for (let level = 0; level < LEVELS; level++) around = parentOf(around) ?? around;
  const stack: Node[] = [around];
  for (let visited = 0; visited < MOST_NODES; visited++) {
    const node = stack.pop();
    if (!node) return false;
    if (!isElement(node)) continue;
    if (node.getAttribute('role') === 'option' && topicOf(shownText(node)) && isRendered(node)) return true;
    pushChildren(stack, node);
  }
  return false;
}

/** The list of topics as one to choose from; null where they are boxes. Of topics that no table knows it has those of `wanted` and the chosen. */
export function listOfTopics(find: () => TopicList | null, wanted: readonly string[]): ListOfSeveral | null {
  const first = find();
  if (!first) return null;
  let last = first;
  // What its opening brings may make another control of it for a while.
  const list = () => {
    const now = find();
    if (now) last = now;
    return now ?? (last.element.isConnected ? last : null);
  };
  const known = new Set([...wanted, ...keysIn(first)]);
  return {
    opener: () => list()?.element ?? null,
    wordOf: text => topicOf(text) ?? (known.has(unknownTopicKey(text)) ? unknownTopicKey(text) : undefined),
    chosen: () => keysIn(list()),
    removerOf: key => removerOf(key, list()),
    isCounted() {
      const now = list();
      return now !== null && showsNumber(now);
    },
  };
}

function keysIn(list: TopicList | null): string[] {
  if (!list) return [];
  const texts = [...shownChoices(list.element), ...chosenWords(list).map(shownWord)];
  const unknown = unknownChips(list).flatMap(({ key }) => key ?? []);
  return [...texts.flatMap(topicsNamedIn), ...unknown];
}

function removerOf(key: string, list: TopicList | null): Element | null {
  if (!list) return null;
  const unknown = unknownChips(list);
  const keyed = (word: Element) => topicOf(shownWord(word)) ?? unknown.find(chip => chip.word === word)?.key;
  const chips = chosenWords(list).filter(each => keyed(each) !== undefined);
  const chip = chips.find(each => keyed(each) === key);
  return chip ? chipRemover(chip, list.element, chips) : null;
}
