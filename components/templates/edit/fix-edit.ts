import { fix } from '../../../utils/rules/fix.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { Finding } from '../../../utils/webhook/finding.ts';
import { headerValueText } from '../../../utils/webhook/header-value-text.ts';

/** Applies a finding's fix to an edit; its variables stay as they are written. */
export function fixEdit(edit: TemplateEdit, finding: Finding): TemplateEdit {
  const draft: WebhookDraft = {
    ...draftFromWebhook(edit.webhook),
    headers: { status: 'read', value: { notation: 'rows', fields: edit.headers } },
  };
  const fixed = fix(draft, finding)[finding.field];
  if (fixed.status !== 'read' || fixed === draft[finding.field]) return edit;
  if (finding.field !== 'headers') {
    return { ...edit, touched: true, webhook: { ...edit.webhook, [finding.field]: fixed.value } };
  }
  const rows = typeof fixed.value === 'object' && 'fields' in fixed.value ? fixed.value.fields : [];
  return {
    ...edit,
    touched: true,
    headers: rows.map(row => ({ name: row.name, value: headerValueText(row) })),
  };
}
