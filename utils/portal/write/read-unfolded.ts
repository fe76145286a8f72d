import type { WebhookDraft } from '../../webhook/draft.ts';
import { fieldNames } from '../../webhook/fields.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { shownTab, showTab } from './shown-tab.ts';
import { unfold } from './unfold.ts';

/**
 * What the form holds, that which is folded away included where `wanted` asks for it. A tab that was opened for it gives
 * its place back to the one that showed.
 */
export async function readUnfolded(
  locate: () => PortalForm | null,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<WebhookDraft | null> {
  const first = locate();
  const tab = first && shownTab(first);
  const before = first && readForm(first);
  const form = await unfold(locate, wanted, signal);
  const draft = form && readForm(form);
  if (!tab || !before || !draft || shownTab(form) === tab) return draft;
  await showTab(tab, locate, signal);
  const inFront = fieldNames.filter(field => before[field].status === 'read');
  return { ...draft, ...Object.fromEntries(inFront.map(field => [field, before[field]])) };
}
