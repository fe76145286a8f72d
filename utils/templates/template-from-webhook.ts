import { orderFields } from './order-fields.ts';
import { type RedactOptions, redact, templateName } from './redact.ts';
import type { Template } from './template.ts';
import type { Webhook } from './webhook.ts';

/** What a template has besides the webhook and its variables. */
export type TemplateMeta = Pick<Template, 'id' | 'name'> &
  Partial<Pick<Template, 'description' | 'tags' | 'scope'>>;

/** Makes a template of a webhook, without read-only fields. Secrets become variables: see `redact`, whose options say what the webhook is. */
export function templateFromWebhook(webhook: Webhook, meta: TemplateMeta, options?: RedactOptions): Template {
  const redacted = redact(orderFields(webhook), options);
  return {
    id: meta.id,
    name: templateName(meta.name, redacted),
    description: meta.description ?? '',
    tags: [...(meta.tags ?? [])],
    scope: meta.scope ?? 'any',
    variables: [...redacted.variables],
    webhook: redacted.webhook,
  };
}
