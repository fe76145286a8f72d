import { type NameSource, namesOf } from '../dom/names.ts';
import { holds, parentOf } from '../dom/tree.ts';
import { listsOptions, takesAway } from '../dom/values.ts';
import type { Box } from '../form/boxes.ts';
import { unfolds } from '../form/fold-out.ts';
import type { Label } from '../form/labels.ts';
import { standsInNextRow } from '../form/rows.ts';
import { type ControlToken, isOpenedBy, type Token } from '../form/scene.ts';
import { answerOf, fieldOf, topicOf, topicsIn } from '../vocabulary/words.ts';
import { keyOf } from './topic-boxes.ts';

/** What stands over the list of those that may be chosen, and over the list of the chosen. */
const OVER_LISTS = [
  /^\W*(available|unselected|not selected|unassigned|source|offered)\b/i,
  /^\W*(selected|chosen|assigned|target|subscribed)\b/i,
];

const LONGEST_CAPTION = 40;

/** Whether topics are chosen by moving them from one list to another: what is marked there is only about to be moved. */
export function areTwoLists(tokens: readonly Token[], boxes: readonly Box[]): boolean {
  const topics = boxes.filter(box => isTicked(box.token) && keyOf(box) !== undefined);
  const lists = tokens.filter(
    token =>
      token.kind === 'control' &&
      listsOptions(token.element) &&
      offersTopics(token.element) &&
      !isOpenedBy(token.element, tokens),
  );
  if (lists.length > 1) return true;
  const isCaption = (token: Token, words: RegExp) =>
    token.kind === 'text' && token.text.length < LONGEST_CAPTION && words.test(token.text);
  const areMoved = topics.some((box, at) => {
    const between = tokens.slice(
      at === 0 ? Infinity : tokens.indexOf(topics[at - 1]?.token ?? box.token),
      tokens.indexOf(box.token),
    );
    return between.filter(isMover).length > 1;
  });
  if (areMoved) return true;
  const captions = OVER_LISTS.map(words => tokens.findIndex(token => isCaption(token, words)));
  const first = Math.min(...captions);
  return first >= 0 && (topics.length === 0 || topics.some(({ token }) => tokens.indexOf(token) > first));
}

/** Whether a button stands there that may move what is marked: it opens nothing. */
function isMover(token: Token): boolean {
  return token.kind === 'control' && token.control === 'button' && unfolds(token.element) === null;
}

function offersTopics(list: Element): boolean {
  const options = Array.from(list.querySelectorAll('option,[role=option]'));
  return options.some(({ textContent }) => topicOf(textContent ?? '') !== undefined);
}

/** What a button shows in the place of several topics. */
const COUNT = /^\d+ (topics?|selected|chosen)\b/i;

const WRITTEN: readonly NameSource[] = ['labelledby', 'label'];

const OF_TOPICS = /topic|event|streaming|subscri/i;

const ENOUGH = 3;

/** A choice named Topics, or the first one after that label. */
export function listIn(
  tokens: readonly Token[],
  region: readonly Token[],
  label: Label | undefined,
): ControlToken | undefined {
  const choices = tokens.filter(
    (token): token is ControlToken =>
      token.kind === 'control' && token.control === 'choice' && !isOfAnswers(token),
  );
  const here = region.filter(
    (token): token is ControlToken =>
      token.kind === 'control' &&
      !(token.control === 'choice' && (isOfAnswers(token) || isNamedOtherwise(token, label, tokens))),
  );
  return (
    choices.find(token => namesOf(token.element).some(name => fieldOf(name.text) === 'topics')) ??
    here.find(token => token.control === 'choice') ??
    here.find(
      token =>
        !isTicked(token) && token.control !== 'radio' && showsTopics(region) && !saysOtherwise(token, tokens),
    )
  );
}

/** Whether a list takes one of some answers, as where each topic has one beside it. */
function isOfAnswers({ element }: ControlToken): boolean {
  if (!element.matches('select:not([multiple])')) return false;
  const options = Array.from(element.querySelectorAll('option'), ({ textContent }) => textContent ?? '');
  return options.some(text => answerOf(text) !== undefined) && !options.some(text => topicOf(text));
}

/** Whether a list is of something else: a label of its own says so, or the title of its row. */
function isNamedOtherwise(list: ControlToken, label: Label | undefined, tokens: readonly Token[]): boolean {
  const names = namesOf(list.element).filter(({ source }) => WRITTEN.includes(source));
  if (names.length > 0) return !names.some(({ text }) => OF_TOPICS.test(text));
  return label !== undefined && standsInNextRow(label, list, tokens);
}

/**
 * Whether a button stands there for each topic, chosen or not, and nothing in markup tells which are. Beside chips, which are
 * chosen, stands what brings more.
 */
export function areAllButtons(region: readonly Token[], tokens: readonly Token[]): boolean {
  const controls = region.filter((token): token is ControlToken => token.kind === 'control');
  const isTopic = ({ control, element }: ControlToken) =>
    control === 'button' &&
    tokens.some(token => token.kind === 'text' && token.within === element && topicOf(token.text));
  const named = controls.filter(isTopic);
  const last = named.at(-1);
  const next = last && controls[controls.indexOf(last) + 1];
  // Some may be topics that no table knows; the crosses of chips are more.
  const upTo = controls.slice(0, last ? controls.indexOf(last) + 1 : 0);
  if (!last || named.length < ENOUGH || upTo.some(({ control }) => control !== 'button')) return false;
  if (named.length * 3 < upTo.length * 2) return false;
  const part = parentOf(last.element);
  return part !== null && !(next && holds(part, next.element));
}

/** A button that says something else, such as what opens the section below. */
function saysOtherwise({ element }: ControlToken, tokens: readonly Token[]): boolean {
  if (namesOf(element).some(({ text }) => takesAway(text.trim().replace(/\s.*/s, '')))) return true;
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

/** Topics may be buttons that stay pressed, too. */
function isTicked({ control }: ControlToken): boolean {
  return control === 'checkbox' || control === 'toggle';
}
