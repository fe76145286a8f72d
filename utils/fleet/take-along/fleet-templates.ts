import { counted } from '../../language/counted.ts';
import { sentence } from '../../language/sentence.ts';
import type { Template } from '../../templates/template.ts';
import type { FleetWebhook } from '../fleet.ts';
import { variablesOf } from '../read-webhook.ts';

/** Webhooks of a fleet as `exportLibrary` takes them. */
export interface FleetTemplates {
  readonly templates: readonly Template[];
  /** Sentences for the person who takes them along. */
  readonly warnings: readonly string[];
}

/** Webhooks as templates: secrets are variables, and a webhook's own id tells its template when it is saved again. */
export function fleetTemplates(webhooks: readonly FleetWebhook[]): FleetTemplates {
  return {
    templates: webhooks.map(templateOf),
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
