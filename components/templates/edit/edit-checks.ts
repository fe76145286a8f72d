import { useMemo } from 'react';
import { fix } from '../../../utils/rules/check.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import type { FoundSecret } from '../../../utils/templates/redact.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { type TemplateEdit, templateFromEdit } from '../../../utils/templates/template-edit.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { Finding } from '../../../utils/webhook/finding.ts';
import { headerSize, headerValueText } from '../../../utils/webhook/headers.ts';
import { type TemplateFindings, templateFindings } from '../checks.tsx';

export interface EditChecks extends TemplateFindings {
  /** Bytes of each header as far as its variables leave them open. */
  readonly headerSizes: readonly { readonly name: string; readonly bytes: number }[];
  /** What would be saved now. */
  readonly template: Template;
  /** What may be a secret in it, and becomes a variable then. */
  readonly found: readonly FoundSecret[];
}

/** What the checks say of an edit, at every key. */
export function useEditChecks(edit: TemplateEdit): EditChecks {
  return useMemo(() => {
    const checked = templateFindings(edit, edit.headers);
    const { draft } = checked;
    const rows = draft.headers.status === 'read' ? draft.headers.value.fields : [];
    return {
      ...checked,
      headerSizes: rows.map(row => ({ name: row.name, bytes: headerSize(row) })),
      ...templateFromEdit(edit),
    };
  }, [edit]);
}

/** Takes a part of an edit in the place of what stands there. */
export type ChangeEdit = (part: Partial<TemplateEdit>) => void;

/** Takes fields of the edit's webhook in the place of what stands there. */
export type ChangeWebhook = (part: Partial<Webhook>) => void;

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
