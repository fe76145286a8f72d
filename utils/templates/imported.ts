import { fieldNames } from '../webhook/fields.ts';
import { cut } from './cut.ts';
import { describeVariables } from './describe-variables.ts';
import { orderFields } from './order-fields.ts';
import type { Template } from './template.ts';
import type { Variable } from './variable.ts';
import { readOnlyFields, type Webhook } from './webhook.ts';

/** A configuration as it came in. */
export interface Imported {
  readonly title: string;
  /** In variable notation: give it to `applyVariables` before it is used, even without variables. */
  readonly webhook: Webhook;
  readonly variables: readonly Variable[];
  /** Read-only fields that were left out. */
  readonly dropped: readonly string[];
  /** Fields that are kept and that the form does not show. */
  readonly unknown: readonly string[];
  /** Set where it comes from a template file; its webhook and variables are the same. */
  readonly template?: Template;
}

/** What an API object holds for us. `index` counts from 0 where there are several. */
export function importedWebhook(webhook: Webhook, index?: number): Imported {
  const title = webhook.name || (index === undefined ? 'Webhook' : `Webhook ${index + 1}`);
  return { title: cut(title, 100), ...parts(webhook, []) };
}

/** What a template of a file holds for us. */
export function importedTemplate(template: Template): Imported {
  const common = parts(template.webhook, template.variables);
  const { webhook, variables } = common;
  return { title: cut(template.name, 100), ...common, template: { ...template, webhook, variables } };
}

function parts(webhook: Webhook, declared: readonly Variable[]) {
  const kept = orderFields(webhook);
  const shown: readonly string[] = fieldNames;
  return {
    webhook: kept,
    variables: describeVariables(kept, declared),
    dropped: readOnlyFields.filter(field => Object.hasOwn(webhook, field)),
    unknown: Object.keys(kept).filter(field => !shown.includes(field)),
  };
}
