import type { FieldName } from '../webhook/fields.ts';
import { focusField } from './focus-field.ts';
import { PRESSED, pressedIn } from './fold-out.ts';
import type { PortalForm } from './locate-form.ts';
import { namesOf } from './names.ts';
import { unfolds } from './unfolds.ts';
import { foldOutOf } from './words.ts';

/** Scrolls to a field and puts the focus there; the label where the field has no control of its own. */
export function reveal(form: PortalForm, field: FieldName): void {
  focusField(form, field, { preventScroll: true })?.scrollIntoView({ block: 'center', behavior: 'auto' });
}

/** Opens the part that holds the rarer settings by its own button; leaves it alone where that says that it is open. */
export function openAdvanced({ root, fields: { advanced } }: PortalForm): void {
  if (!advanced) return;
  const target = pressedIn(advanced) ?? namedAlike(root) ?? advanced.element;
  if (unfolds(target) === true) return;
  // Some widgets hear only what has the focus.
  if ('focus' in target && typeof target.focus === 'function') target.focus({ preventScroll: true });
  if ('click' in target && typeof target.click === 'function') target.click();
}

/** The title may stand beside the button, which is then named like it. */
function namedAlike(root: Element): Element | undefined {
  const buttons = Array.from(root.querySelectorAll(PRESSED));
  return buttons.find(button => namesOf(button).some(({ text }) => foldOutOf(text) === 'advanced'));
}
