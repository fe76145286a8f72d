import { type Secured, templateFromWebhook } from '../../utils/templates/secure-template.ts';
import type { KeptValue, Template } from '../../utils/templates/template.ts';
import type { Note } from '../../utils/templates/text.ts';
import { webhookFromDraft } from '../../utils/templates/webhook-from-draft.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';

/** The form as a template, and what has to be said of it. */
export interface MadeTemplate extends Secured {
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
  return { ...templateFromWebhook(literal, { ...meta, id: 'new' }, kept), ...left };
}
