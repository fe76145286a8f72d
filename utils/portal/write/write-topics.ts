import type { FieldControl } from '../field-control.ts';
import type { PortalForm } from '../locate-form.ts';
import { readChecked, shownChoices } from '../read-value.ts';
import { topicOf, unknownTopicKey } from '../words.ts';
import { optionsIn } from './choose.ts';
import { click, press } from './press.ts';
import { until } from './until.ts';

type Topics = Extract<FieldControl, { kind: 'topics' }>;

/** Ticks exactly the wanted topics, opening fold-outs and modes that hide some. Returns those that are not offered. */
export async function writeTopics(
  form: () => PortalForm | null,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  const topics = () => topicsOf(form());
  let control = topics();
  if (!control) return [...wanted];
  if (control.list) return writeList(control.list.element, control.list.shown, wanted, signal);
  tick(control, wanted);
  for (const opener of control.openers) {
    const missing = missingIn(topics(), wanted);
    if (missing.length === 0) break;
    click(opener);
    control = await until(
      () => {
        const now = topics();
        return missingIn(now, wanted).length < missing.length ? now : null;
      },
      signal,
      300,
    );
    if (control) tick(control, wanted);
  }
  return missingIn(topics(), wanted);
}

function topicsOf(form: PortalForm | null): Topics | null {
  const control = form?.fields.located.get('topics')?.control;
  return control?.kind === 'topics' ? control : null;
}

function missingIn(control: Topics | null, wanted: readonly string[]): string[] {
  const offered = new Set(control?.boxes.map(({ key }) => key));
  return wanted.filter(key => !offered.has(key));
}

function tick({ boxes }: Topics, wanted: readonly string[]): void {
  for (const { element, key } of boxes) {
    const state = readChecked(element);
    if (state !== null && state !== wanted.includes(key)) click(element);
  }
}

/** A list that takes several: its options are pressed one by one, for adding as for taking away. */
async function writeList(
  list: Element,
  shown: readonly Element[],
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  if (list.localName === 'select') return writeSelect(list, wanted);
  const texts = [...shownChoices(list), ...shown.map(element => element.textContent ?? '')];
  const now = new Set(texts.flatMap(text => topicOf(text) ?? []));
  const changes = [
    ...wanted.filter(key => !now.has(key)),
    ...Array.from(now).filter(key => !wanted.includes(key)),
  ];
  const missing: string[] = [];
  for (const key of changes) {
    const means = (text: string) => (topicOf(text) ?? unknownTopicKey(text)) === key;
    const known = new Set(shown);
    const find = () =>
      optionsIn(list.ownerDocument, means, list).find(element => !known.has(element) && isOption(element));
    let option: Element | null = find() ?? null;
    if (!option) {
      press(list);
      option = await until(find, signal, 400);
    }
    if (option) press(option);
    else if (wanted.includes(key)) missing.push(key);
  }
  if (list.getAttribute('aria-expanded') === 'true') press(list);
  return missing;
}

function isOption(element: Element): boolean {
  return element.closest('[role=option],[role=menuitemcheckbox],li') !== null;
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
