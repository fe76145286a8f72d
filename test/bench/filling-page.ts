import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { fillForm } from '../../utils/portal/fill/fill-form.ts';
import { findForm } from '../../utils/portal/form/find-form.ts';
import { locateForm, wholeForm } from '../../utils/portal/match/locate-form.ts';
import { draftFromWebhook } from '../../utils/templates/draft-from-webhook.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';

function locate() {
  const found = findForm(rootsOf(document));
  return found && locateForm(wholeForm(found));
}

/** Milliseconds of filling the open form with a webhook, and the fields that do not hold what was wanted. */
export async function timeFilling(webhook: Webhook): Promise<{ time: number; failed: string[] }> {
  const began = performance.now();
  const reports = await fillForm(locate, draftFromWebhook(webhook), new AbortController().signal);
  const time = performance.now() - began;
  const failed = reports.filter(({ outcome }) => outcome !== 'filled' && outcome !== 'unchanged');
  return { time, failed: failed.map(({ field }) => field) };
}
