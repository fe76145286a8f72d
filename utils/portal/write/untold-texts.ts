import type { FieldName } from '../../webhook/fields.ts';
import { readText } from '../dom/values.ts';
import type { PortalForm } from '../match/locate-form.ts';

/** What stands in the boxes that do not tell their value: in empty ones, and as a mask; that of a secret which the portal keeps to itself may be either. */
export function untoldTexts({ fields }: PortalForm): Map<FieldName, string> {
  const texts = Array.from(fields.located).flatMap(([field, { control }]): [FieldName, string][] => {
    if (control.kind !== 'text' || !('value' in control.element)) return [];
    const { element } = control;
    const text = String(control.element.value);
    return text === '' || readText(element) === null ? [[field, text]] : [];
  });
  return new Map(texts);
}
