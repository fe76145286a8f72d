import type { FieldName } from '../webhook/fields.ts';
import { elementsOf } from './locate-fields.ts';
import type { PortalForm } from './locate-form.ts';

/** Puts the focus into a field and gives what has it now: the label where the field has no control of its own. */
export function focusField({ fields }: PortalForm, field: FieldName, options?: FocusOptions): Element | null {
  const located = fields.located.get(field);
  const target = (located && elementsOf(located.control)[0]) ?? located?.label ?? null;
  if (target && 'focus' in target && typeof target.focus === 'function') target.focus(options);
  return target;
}
