import type { FieldName } from '../../webhook/fields.ts';
import { namesOf } from '../dom/names.ts';
import { PRESSED, pressedIn, unfolds } from '../form/fold-out.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { foldOutOf } from '../vocabulary/words.ts';

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

/** Puts the focus into a field and gives what has it now: the label where the field has no control of its own. */
export function focusField({ fields }: PortalForm, field: FieldName, options?: FocusOptions): Element | null {
  const located = fields.located.get(field);
  const target = located?.control.elements[0] ?? located?.label ?? null;
  if (target && 'focus' in target && typeof target.focus === 'function') target.focus(options);
  return target;
}
