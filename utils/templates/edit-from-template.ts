import type { KeptValue } from './kept-value.ts';
import type { Template } from './template.ts';
import type { TemplateEdit } from './template-edit.ts';

/** The edit of a template, as it begins. `base`: its revision, or null where it is to be a new one. */
export function editFromTemplate(
  template: Template,
  base: string | null,
  kept: readonly KeptValue[] = [],
): TemplateEdit {
  const { headers, ...webhook } = template.webhook;
  return {
    id: template.id,
    base,
    touched: false,
    name: template.name,
    description: template.description,
    scope: template.scope,
    tags: template.tags.join(', '),
    variables: template.variables,
    webhook,
    headers: Object.entries(headers ?? {}).map(([name, value]) => ({ name, value })),
    kept: [...kept],
  };
}
