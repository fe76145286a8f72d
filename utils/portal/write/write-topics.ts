import { controlKind } from '../dom/control.ts';
import type { TopicsControl } from '../kinds/kind.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { click } from './press.ts';
import { tickTopics } from './tick-topics.ts';
import { until } from './until.ts';
import { writeTopicGroups } from './write-topic-groups.ts';
import { type TopicsWritten, writeTopicList } from './write-topic-list.ts';

/**
 * Ticks exactly the wanted topics, opening fold-outs and modes that hide some. Takes none away while a wanted one may still
 * stand out of sight, or where it would leave none.
 */
export async function writeTopics(
  form: () => PortalForm | null,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<TopicsWritten> {
  const topics = () => topicsOf(form());
  const control = topics();
  if (!control) return { missing: wanted };
  if (control.list) return writeTopicList(() => topics()?.list ?? null, wanted, signal);
  if (control.groups.some(({ isOpen }) => !isOpen)) return writeTopicGroups(topics, wanted, signal);
  const tick = (takesAway: boolean) => tickTopics(topics, wanted, takesAway, signal);
  let answers = await tick(missingIn(control, wanted).length === 0);
  for (const opener of control.openers) {
    const missing = missingIn(topics(), wanted);
    if (missing.length === 0) break;
    // The other mode takes these boxes away.
    if (controlKind(opener) === 'radio') answers = (await tick(true)) && answers;
    click(opener);
    const more = await until(() => missingIn(topics(), wanted).length < missing.length, signal, 300);
    if (more) answers = (await tick(missingIn(topics(), wanted).length === 0)) && answers;
  }
  const missing = missingIn(topics(), wanted);
  const isAllSeen = missing.length < wanted.length && topics()?.unseen === false;
  // A box that has not answered yet would be turned back by a second press.
  if (isAllSeen && answers) await tick(true);
  return { missing };
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
