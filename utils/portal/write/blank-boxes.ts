import type { FieldName } from '../../webhook/fields.ts';
import type { PortalForm } from '../locate-form.ts';

/** The fields whose boxes are empty: that of a secret which the portal keeps to itself may be one. */
export function blankBoxes({ fields }: PortalForm): FieldName[] {
  return Array.from(fields.located).flatMap(([field, { control }]) =>
    control.kind === 'text' && 'value' in control.element && control.element.value === '' ? [field] : [],
  );
}
