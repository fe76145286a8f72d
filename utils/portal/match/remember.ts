import type { WebhookDraft } from '../../webhook/draft.ts';
import type { Memory } from '../kinds/kind.ts';
import type { PortalForm } from './locate-form.ts';

/** Adds the topics that stand ticked in a fold-out or mode that is not shown now. */
export type WithUnseenTopics = (form: PortalForm, draft: WebhookDraft) => WebhookDraft;

/** Remembers ticks that go out of sight, for as long as one form is open. */
export function rememberTopics(): WithUnseenTopics {
  const memory: Memory = { chosen: new Map(), opened: new Set(), looked: false };
  return (form, draft) => {
    const control = form.fields.located.get('topics')?.control;
    if (!control) return draft;
    const shown = draft.topics.status === 'read' ? draft.topics.value : null;
    const value = control.recall(memory, shown, form.mode === 'add');
    return { ...draft, topics: value ? { status: 'read', value } : { status: 'unreadable' } };
  };
}
