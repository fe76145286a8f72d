import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';

/** The webhook of an edit with its headers, of those with the same name the last one. */
export function editWebhook({ webhook, headers }: TemplateEdit): Webhook {
  return { ...webhook, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) };
}
