import { type Address, addressOf } from '../../utils/templates/export/address.ts';
import { templateFromWebhook } from '../../utils/templates/secure-template.ts';
import type { Template } from '../../utils/templates/template.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { PortalPlace } from './portal-place.ts';

/** The webhooks of a place, for its panel. */
export interface PlaceWebhooks {
  /** Without secrets and read-only fields. */
  readonly templates: readonly Template[];
  /** Where each of them is, by the template's id. */
  readonly addresses: ReadonlyMap<string, Address>;
}

/** Webhooks as the API gives them, as templates. A webhook's own id tells it when it is saved again. */
export function placeTemplates(webhooks: readonly Webhook[], place: PortalPlace): PlaceWebhooks {
  const made = webhooks.map(webhook => {
    const { template } = templateFromWebhook(webhook, {
      id: typeof webhook.id === 'string' && webhook.id !== '' ? webhook.id : crypto.randomUUID(),
      name: webhook.name?.trim().slice(0, 200) || 'Webhook',
      scope: place.scope === 'unknown' ? 'any' : place.scope,
    });
    return { template, address: addressOf(place, webhook) };
  });
  return {
    templates: made.map(({ template }) => template),
    addresses: new Map(made.map(({ template, address }) => [template.id, address])),
  };
}
