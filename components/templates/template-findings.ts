import { check } from '../../utils/rules/check.ts';
import type { Template } from '../../utils/templates/template.ts';
import { templateDraft } from '../../utils/templates/template-draft.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { Finding } from '../../utils/webhook/finding.ts';

/** What Mist would get wrong of a template's webhook, as far as its variables leave it open. */
export function templateFindings(
  { webhook, scope }: Pick<Template, 'webhook' | 'scope'>,
  draft: WebhookDraft = templateDraft(webhook),
): Finding[] {
  const place = scope === 'any' ? 'unknown' : scope;
  return check(draft, { scope: place, mode: 'edit', touched: true, otherNames: [] });
}
