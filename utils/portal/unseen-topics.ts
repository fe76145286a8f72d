import type { WebhookDraft } from '../webhook/draft.ts';
import type { TopicsControl } from './field-control.ts';
import type { PortalForm } from './locate-form.ts';
import { readChecked } from './read-value.ts';
import { toldCount } from './told-count.ts';

/** Adds the topics that stand ticked in a fold-out or mode that is not shown now. */
export type WithUnseenTopics = (form: PortalForm, draft: WebhookDraft) => WebhookDraft;

/**
 * Remembers ticks that go out of sight, for as long as one form is open. An existing webhook has a topic: where none is
 * ticked from the start and a fold-out was never opened, its topics are unreadable rather than none.
 */
export function rememberTopics(): WithUnseenTopics {
  const ticks = new Map<string, boolean>();
  let looked = false;
  return (form, draft) => {
    const control = form.fields.located.get('topics')?.control;
    if (control?.kind !== 'topics' || draft.topics.status !== 'read') return draft;
    const shown = note(control, ticks);
    looked ||= !control.unseen || draft.topics.value.length > 0;
    if (!control.unseen) return draft;
    const away = Array.from(ticks).flatMap(([key, ticked]) => (ticked && !shown.has(key) ? [key] : []));
    const topics = [...new Set([...draft.topics.value, ...away])];
    const unknown =
      (topics.length === 0 && form.mode === 'edit' && !looked) || toldCount(control.counts) > topics.length;
    return { ...draft, topics: unknown ? { status: 'unreadable' } : { status: 'read', value: topics } };
  };
}

function note(control: TopicsControl, ticks: Map<string, boolean>): Set<string> {
  const shown = new Set<string>();
  for (const { element, key } of control.boxes) {
    const ticked = readChecked(element);
    if (ticked === null) continue;
    shown.add(key);
    ticks.set(key, ticked);
  }
  return shown;
}
