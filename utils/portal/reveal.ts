import type { FieldName } from '../webhook/fields.ts';
import { focusField } from './focus-field.ts';
import type { PortalForm } from './locate-form.ts';
import { namesOf } from './names.ts';
import { closestAcross } from './tree.ts';
import { markOf } from './words.ts';

/** Scrolls to a field and puts the focus there; the label where the field has no control of its own. */
export function reveal(form: PortalForm, field: FieldName): void {
  focusField(form, field, { preventScroll: true })?.scrollIntoView({ block: 'center', behavior: 'auto' });
}

const PRESSED = 'button,a,summary,[role=button]';

/** Opens the portal's advanced section by its own button; leaves it alone where that says that it is open. */
export function openAdvanced({ root, fields }: PortalForm): void {
  const target =
    fields.advanced && (closestAcross(fields.advanced, PRESSED) ?? opener(root) ?? fields.advanced);
  if (target?.getAttribute('aria-expanded') === 'true') return;
  if (!target) return;
  // Some widgets hear only what has the focus.
  if ('focus' in target && typeof target.focus === 'function') target.focus({ preventScroll: true });
  if ('click' in target && typeof target.click === 'function') target.click();
}

/** The title may stand beside the button, which is then named like it. */
function opener(root: Element): Element | undefined {
  const buttons = Array.from(root.querySelectorAll(PRESSED));
  return buttons.find(button => namesOf(button).some(({ text }) => markOf(text) === 'advanced'));
}
