import type { PortalForm } from '../../utils/portal/locate-form.ts';
import { parentOf } from '../../utils/portal/tree.ts';

/** What the form's texts stand on: a dialog's outermost element may be the shade that lies over the page. */
export function groundOf({ root, fields }: PortalForm): Element {
  const [label] = Array.from(fields.located.values()).flatMap(field => field.label ?? []);
  return (label && parentOf(label)) ?? root;
}
