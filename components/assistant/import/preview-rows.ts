import { sentence } from '../../../utils/language/sentence.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import { applyVariables } from '../../../utils/templates/variables.ts';
import { webhookFromDraft } from '../../../utils/templates/webhook-from-draft.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import { type FieldName, fieldNames } from '../../../utils/webhook/fields.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { fieldText } from './field-text.ts';
import { notTaken } from './not-taken.ts';
import { sameValue } from './same-value.ts';
import { shownWebhook } from './shown-webhook.ts';

export interface PreviewRow {
  readonly field: FieldName;
  /** Texts that may be shown: secrets are dots. '' where the field is empty. */
  readonly now: string;
  readonly wanted: string;
  readonly same: boolean;
  /** Why the form will not take it; '' where nothing speaks against it. */
  readonly notTaken: string;
}

/** Field by field what the form holds now and what it would hold, for each field that the configuration has. */
export function previewRows(
  draft: WebhookDraft,
  { webhook, variables }: Imported,
  values: Readonly<Record<string, string>>,
  context: FormContext,
): PreviewRow[] {
  const then = draftFromWebhook(applyVariables(webhook, values));
  const { webhook: literal, leftOut } = webhookFromDraft(draft);
  const shownNow = shownWebhook(literal);
  const shownThen = shownWebhook(webhook, { variables, values });
  return fieldNames
    .filter(field => then[field].status === 'read')
    .map(field => ({
      field,
      now: nowText(draft, field, leftOut.includes(field)) ?? fieldText(shownNow, field),
      wanted: fieldText(shownThen, field),
      same: sameValue(field, draft, then),
      notTaken: notTaken(field, draft, then, context),
    }));
}

/** What is said in place of a value that is not known. */
function nowText(draft: WebhookDraft, field: FieldName, leftOut: boolean): string | undefined {
  switch (draft[field].status) {
    case 'unreadable':
      return sentence('value_unreadable');
    case 'collapsed':
      return sentence('value_not_shown');
    case 'absent':
      return sentence('value_absent');
    default:
      if (!leftOut) return undefined;
      return sentence(field === 'headers' ? 'value_not_valid' : 'value_stored_secret');
  }
}
