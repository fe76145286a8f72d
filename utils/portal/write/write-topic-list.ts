import type { FieldControl } from '../field-control.ts';
import { shownChoices, shownText } from '../read-value.ts';
import { closestAcross } from '../tree.ts';
import { topicOf, unknownTopicKey } from '../words.ts';
import { optionsIn } from './choose.ts';
import { press } from './press.ts';
import { until } from './until.ts';

export type TopicList = NonNullable<Extract<FieldControl, { kind: 'topics' }>['list']>;

/** How long a list may take to open, and to show what was pressed, in milliseconds. */
const OPENING = 400;
const SHOWING = 300;
const OPTION = '[role=option],[role=menuitemcheckbox],li';

/**
 * Chooses exactly the wanted topics in a list that takes several: its options are pressed one by one, for adding as for
 * taking away. `list` finds it as it is now. Returns the topics that it does not offer.
 */
export async function writeTopicList(
  list: () => TopicList | null,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  const first = list();
  if (!first) return [...wanted];
  if (first.element.localName === 'select') return writeSelect(first.element, wanted);
  const surplus = Array.from(keysIn(first)).filter(key => !wanted.includes(key));
  const missing: string[] = [];
  for (const key of [...wanted, ...surplus]) {
    const now = list();
    const isWanted = wanted.includes(key);
    if (!now || keysIn(now).has(key) === isWanted) continue;
    const option = await optionFor(key, now, signal);
    if (option) {
      press(option);
      await until(() => keysIn(list()).has(key) === isWanted, signal, SHOWING);
    } else if (isWanted) missing.push(key);
  }
  const last = list()?.element;
  if (last?.getAttribute('aria-expanded') === 'true') press(last);
  return missing;
}

function keysIn(list: TopicList | null): Set<string> {
  if (!list) return new Set();
  const texts = [...shownChoices(list.element), ...list.shown.map(shownText)];
  return new Set(texts.flatMap(text => [text, ...text.split(/[,;]/)]).flatMap(text => topicOf(text) ?? []));
}

async function optionFor(
  key: string,
  { element, shown }: TopicList,
  signal: AbortSignal,
): Promise<Element | null> {
  const means = (text: string) => (topicOf(text) ?? unknownTopicKey(text)) === key;
  const known = new Set(shown);
  const find = () =>
    optionsIn(element.ownerDocument, means, element).find(
      option => !known.has(option) && closestAcross(option, OPTION) !== null,
    );
  const option = find();
  if (option) return option;
  press(element);
  return until(find, signal, OPENING);
}

function writeSelect(select: Element, wanted: readonly string[]): string[] {
  const offered = new Set<string>();
  for (const option of select.querySelectorAll('option')) {
    const key = topicOf(option.textContent ?? '') ?? option.value;
    offered.add(key);
    option.selected = wanted.includes(key);
  }
  for (const type of ['input', 'change'])
    select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return wanted.filter(key => !offered.has(key));
}
