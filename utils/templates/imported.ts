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

/** What a webhook, or a template with its webhook, holds for us. */
export function imported(webhook: Webhook, title: string, template?: Template): Imported {
  const kept = orderFields(webhook);
  const variables = describeVariables(kept, template?.variables ?? []);
  const shown: readonly string[] = fieldNames;
  return {
    title: cut(title, 100),
    webhook: kept,
    variables,
    dropped: readOnlyFields.filter(field => Object.hasOwn(webhook, field)),
    unknown: Object.keys(kept).filter(field => !shown.includes(field)),
    ...(template && { template: { ...template, webhook: kept, variables } }),
  };
}
