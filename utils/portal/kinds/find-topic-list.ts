import { type NameSource, namesOf } from '../dom/names.ts';
import { takesAway } from '../dom/values.ts';
import type { Label } from '../form/labels.ts';
import { standsInNextRow } from '../form/rows.ts';
import { type ControlToken, isOpenedBy, type Token } from '../form/scene.ts';
import { fieldOf, topicsIn } from '../vocabulary/words.ts';

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
