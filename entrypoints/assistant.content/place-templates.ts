import type { Template } from '../../utils/templates/template.ts';
import { templateFromWebhook } from '../../utils/templates/template-from-webhook.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { PortalPlace } from './portal-place.ts';

/** Webhooks as the API gives them, as templates without their secrets. A webhook's own id tells it when it is saved again. */
export function placeTemplates(webhooks: readonly Webhook[], scope: PortalPlace['scope']): Template[] {
  return webhooks.map(webhook =>
    templateFromWebhook(webhook, {
      id: typeof webhook.id === 'string' && webhook.id !== '' ? webhook.id : crypto.randomUUID(),
      name: webhook.name?.trim().slice(0, 200) || 'Webhook',
      scope: scope === 'unknown' ? 'any' : scope,
    }),
  );
}
