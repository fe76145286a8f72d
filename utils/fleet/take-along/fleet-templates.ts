import { counted } from '../../language/counted.ts';
import { sentence } from '../../language/sentence.ts';
import type { Address } from '../../templates/export/address.ts';
import type { Template } from '../../templates/template.ts';
import type { Fleet, FleetWebhook } from '../fleet.ts';
import { variablesOf } from '../read-webhook.ts';

/** Webhooks of a fleet as `exportLibrary` takes them. */
export interface FleetTemplates {
  readonly templates: readonly Template[];
  /** Where each of them is, by the template's id. */
  readonly addresses: ReadonlyMap<string, Address>;
  /** Sentences for the person who takes them along. */
  readonly warnings: readonly string[];
}

/** Webhooks as templates: secrets are variables, and a webhook's own id tells its template when it is saved again. */
export function fleetTemplates(
  webhooks: readonly FleetWebhook[],
  { apiHost }: Pick<Fleet, 'apiHost'>,
): FleetTemplates {
  return {
    templates: webhooks.map(templateOf),
    addresses: new Map(
      webhooks.map(({ id, place }): [string, Address] => [
        id,
        { scope: place.scope, id: place.id, apiHost, webhookId: id, presumed: false },
      ]),
    ),
    warnings: webhooks
      .filter(({ leftOut }) => leftOut > 0)
      .map(each =>
        sentence('templates_export_warning', {
          name: templateOf(each).name,
          warning: counted('export_secret_names', each.leftOut),
        }),
      ),
  };
}

function templateOf({ id, place, webhook }: FleetWebhook): Template {
  return {
    id,
    name: webhook.name?.trim().slice(0, 200) || 'Webhook',
    description: '',
    tags: [],
    scope: place.scope,
    variables: variablesOf(webhook),
    webhook,
  };
}
