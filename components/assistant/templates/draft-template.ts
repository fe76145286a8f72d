import type { Note } from '../../../utils/templates/note.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { type TemplateMeta, templateFromWebhook } from '../../../utils/templates/template-from-webhook.ts';
import { webhookFromDraft } from '../../../utils/templates/webhook-from-draft.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FieldName } from '../../../utils/webhook/fields.ts';

/** The form as a template, and what has to be said of it. */
export interface MadeTemplate {
  readonly template: Template;
  /** Headers whose value becomes a variable unless it is kept. */
  readonly credentialHeaders: readonly string[];
  /** Fields whose value is not known. */
  readonly leftOut: readonly FieldName[];
  /** Fields in a section that nobody has opened yet. */
  readonly notShown: readonly FieldName[];
  readonly notes: readonly Note[];
}

/** Makes a template of what stands in the form. `keepHeaders`: names of headers that stay in clear. */
export function draftTemplate(
  draft: WebhookDraft,
  meta: Omit<TemplateMeta, 'id'>,
  keepHeaders: readonly string[],
): MadeTemplate {
  const { webhook, ...left } = webhookFromDraft(draft);
  const named = { ...meta, id: 'new' };
  const secured = templateFromWebhook(webhook, named).webhook.headers ?? {};
  return {
    template: templateFromWebhook(webhook, named, { keepHeaders }),
    credentialHeaders: Object.keys(secured).filter(name => secured[name]?.includes('{{header_')),
    ...left,
  };
}
