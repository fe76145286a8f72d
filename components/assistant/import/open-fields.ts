import { variablesIn } from '../../../utils/templates/variables.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { type FieldName, fieldNames } from '../../../utils/webhook/fields.ts';

/** The fields of a webhook in variable notation that hold a variable without a value. */
export function openFields(
  webhook: Webhook,
  values: Readonly<Record<string, string>>,
): ReadonlySet<FieldName> {
  const isOpen = (field: FieldName) =>
    variablesIn({ [field]: webhook[field] }).some(name => !Object.hasOwn(values, name));
  return new Set(fieldNames.filter(isOpen));
}
