import type { FieldReport, WebhookDraft } from '../../webhook/draft.ts';
import { type FieldName, fieldNames } from '../../webhook/fields.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { fillForm } from './fill-form.ts';
import { shownTab, showTab } from './shown-tab.ts';

/**
 * Fills a form as `fillForm` does. Where the advanced section is a tab of its own, what stands in the tab that shows is
 * filled before that one takes it away, and is shown again at the end.
 */
export async function fillTabs(
  locate: () => PortalForm | null,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<FieldReport[]> {
  const form = locate();
  const tab = form && shownTab(form);
  const draft = form && readForm(form);
  const isBehind = (field: FieldName) => draft?.[field].status === 'collapsed';
  if (!tab || !fieldNames.some(field => isBehind(field) && wanted[field].status === 'read'))
    return fillForm(locate, wanted, signal);
  const inFront = await fillForm(
    locate,
    only(wanted, field => !isBehind(field)),
    signal,
  );
  const behind = await fillForm(locate, only(wanted, isBehind), signal);
  await showTab(tab, locate, signal);
  const reports = [...inFront, ...behind];
  return fieldNames.flatMap(field => reports.filter(report => report.field === field));
}

function only(draft: WebhookDraft, isMeant: (field: FieldName) => boolean): WebhookDraft {
  const others = fieldNames.filter(field => !isMeant(field));
  return { ...draft, ...Object.fromEntries(others.map(field => [field, { status: 'absent' }])) };
}
