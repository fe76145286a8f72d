import { orderFields } from './order-fields.ts';
import { redact } from './redact.ts';
import type { Template } from './template.ts';

/** The same template with a variable in the place of each secret, and without read-only fields; for every template before it is stored. */
export function secureTemplate(template: Template, keepHeaders: readonly string[] = []): Template {
  const { webhook, variables } = redact(orderFields(template.webhook), {
    variables: template.variables,
    keepHeaders,
  });
  return { ...template, webhook, variables: [...variables] };
}
