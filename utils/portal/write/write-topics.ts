import type { TopicsControl } from '../field-control.ts';
import type { PortalForm } from '../locate-form.ts';
import { readChecked } from '../read-value.ts';
import { pageTurn } from './page-turn.ts';
import { click } from './press.ts';
import { until } from './until.ts';
import { type TopicsWritten, writeTopicList } from './write-topic-list.ts';

/** Ticks exactly the wanted topics, opening fold-outs and modes that hide some. */
export async function writeTopics(
  form: () => PortalForm | null,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<TopicsWritten> {
  const topics = () => topicsOf(form());
  const control = topics();
  if (!control) return { missing: wanted };
  if (control.list) return writeTopicList(() => topics()?.list ?? null, wanted, signal);
  await tick(topics, wanted);
  for (const opener of control.openers) {
    const missing = missingIn(topics(), wanted);
    if (missing.length === 0) break;
    click(opener);
    const more = await until(() => missingIn(topics(), wanted).length < missing.length, signal, 300);
    if (more) await tick(topics, wanted);
  }
  return { missing: missingIn(topics(), wanted) };
}

/** The control of a form's topics; null where none was found. */
export function topicsOf(form: PortalForm | null): TopicsControl | null {
  const control = form?.fields.located.get('topics')?.control;
  return control?.kind === 'topics' ? control : null;
}

function missingIn(control: TopicsControl | null, wanted: readonly string[]): string[] {
  const offered = new Set(control?.boxes.map(({ key }) => key));
  return wanted.filter(key => !offered.has(key));
}

/** Clicks the boxes that differ, one after the other; the page may replace them all at any of the clicks. */
async function tick(topics: () => TopicsControl | null, wanted: readonly string[]): Promise<void> {
  let control = topics();
  for (const { key } of control?.boxes ?? []) {
    const box = () => control?.boxes.find(each => each.key === key)?.element;
    if (!box()?.isConnected) control = topics();
    const element = box();
    const state = element ? readChecked(element) : null;
    if (!element || state === null || state === wanted.includes(key)) continue;
    click(element);
    await pageTurn();
  }
}
