import { parentOf } from '../../utils/portal/dom/tree.ts';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';

/** What the form's texts stand on: a dialog's outermost element may be the shade that lies over the page. */
export function groundOf({ root, fields }: PortalForm): Element {
  const [label] = Array.from(fields.located.values()).flatMap(field => field.label ?? []);
  return (label && parentOf(label)) ?? root;
}
