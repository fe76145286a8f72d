import type { WebhookDraft } from '../../webhook/draft.ts';
import { readChecked } from '../dom/values.ts';
import type { TopicsControl } from '../kinds/kind.ts';
import { readShownTopics } from '../kinds/read-topics.ts';
import { toldCount } from '../kinds/topic-groups.ts';
import type { PortalForm } from './locate-form.ts';

/** Adds the topics that stand ticked in a fold-out or mode that is not shown now. */
export type WithUnseenTopics = (form: PortalForm, draft: WebhookDraft) => WebhookDraft;

/**
 * Remembers ticks that go out of sight, for as long as one form is open. An existing webhook has a topic: where none is
 * ticked from the start and a fold-out was never opened, its topics are unreadable rather than none.
 */
export function rememberTopics(): WithUnseenTopics {
  const ticks = new Map<string, boolean>();
  const opened = new Set<string>();
  let looked = false;
  return (form, draft) => {
    const control = form.fields.located.get('topics')?.control;
    const value = control?.kind === 'topics' ? topicsIn(control, draft) : null;
    if (control?.kind !== 'topics' || value === null) return draft;
    const shown = note(control, ticks);
    for (const { title, isOpen } of control.groups) if (isOpen) opened.add(title);
    looked ||= !control.unseen || value.length > 0;
    if (!control.unseen) return draft;
    const away = Array.from(ticks).flatMap(([key, ticked]) => (ticked && !shown.has(key) ? [key] : []));
    const topics = [...new Set([...value, ...away])];
    const closed = control.groups.filter(({ isOpen }) => !isOpen);
    const unknown =
      (topics.length === 0 && form.mode === 'edit' && !looked) ||
      toldCount(control.counts) > topics.length ||
      closed.some(({ title, isKnown }) => !isKnown && !opened.has(title));
    return { ...draft, topics: unknown ? { status: 'unreadable' } : { status: 'read', value: topics } };
  };
}

/** The topics that are read, or those that show where closed groups alone leave them unread. */
function topicsIn(control: TopicsControl, { topics }: WebhookDraft): readonly string[] | null {
  if (topics.status === 'read') return topics.value;
  return control.groups.some(({ isOpen }) => !isOpen) ? readShownTopics(control) : null;
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
