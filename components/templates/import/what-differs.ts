import { sentence } from '../../../utils/language/sentence.ts';
import { sameJson } from '../../../utils/templates/same-json.ts';
import type { Template } from '../../../utils/templates/template.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { fieldNames, fieldTitles } from '../../../utils/webhook/fields.ts';

/** The names of all in which two templates differ, as they stand in the form. */
export function whatDiffers(one: Template, other: Template): string[] {
  const parts = [
    ['templates_name', one.name, other.name],
    ['templates_description', one.description, other.description],
    ['templates_tags', one.tags, other.tags],
    ['templates_scope', one.scope, other.scope],
    ['templates_variables', one.variables, other.variables],
  ] as const;
  return [
    ...parts.filter(([, a, b]) => !sameJson(a, b)).map(([key]) => sentence(key)),
    ...differingFields(one.webhook, other.webhook),
  ];
}

function differingFields(one: Webhook, other: Webhook): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter(field => !sameJson(one[field], other[field])).map(titleOf);
}

function titleOf(field: string): string {
  const known = fieldNames.find(name => name === field);
  return known ? fieldTitles[known] : field;
}
