import type { KeptValue } from '../../../utils/templates/kept-value.ts';
import type { Note } from '../../../utils/templates/note.ts';
import { orderFields } from '../../../utils/templates/order-fields.ts';
import { type FoundSecret, redact, templateName } from '../../../utils/templates/redact.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { webhookFromDraft } from '../../../utils/templates/webhook-from-draft.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FieldName } from '../../../utils/webhook/fields.ts';

/** The form as a template, and what has to be said of it. */
export interface MadeTemplate {
  readonly template: Template;
  /** What may be a secret in it, and becomes a variable unless it is kept. */
  readonly found: readonly FoundSecret[];
  /** Fields whose value is not known. */
  readonly leftOut: readonly FieldName[];
  /** Fields in a section that nobody has opened yet. */
  readonly notShown: readonly FieldName[];
  readonly notes: readonly Note[];
}

/** Makes a template of what stands in the form. `kept`: values that stay in clear. */
export function draftTemplate(
  draft: WebhookDraft,
  meta: Pick<Template, 'name' | 'scope' | 'tags'>,
  kept: readonly KeptValue[],
): MadeTemplate {
  const { webhook: literal, ...left } = webhookFromDraft(draft);
  const redacted = redact(orderFields(literal), { kept });
  const { webhook, variables, found } = redacted;
  const name = templateName(meta.name, redacted);
  return {
    template: { ...meta, id: 'new', name, description: '', webhook, variables: [...variables] },
    found,
    ...left,
  };
}
