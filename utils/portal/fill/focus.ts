import type { FieldName } from '../../webhook/fields.ts';
import { namesOf } from '../dom/names.ts';
import { closestAcross, HOST_TAG } from '../dom/tree.ts';
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

/** How long a key may still be held after what it set off is done, in milliseconds. */
const HELD = 500;
const MOVES = ['pointerdown', 'keydown'];

/**
 * Notes where the focus is, in whatever shadow root, and gives back what returns it there, since opening drop-downs takes it
 * away. Where the person goes on meanwhile by a key or press of their own, it returns to where that led; within our own
 * elements it stays where it is, since no filling leads there. Until a little after, the page does not hear that the key which
 * set this off is let go: where the focus went meanwhile, a widget would take it for a press of its own.
 */
export function keepFocus(): () => void {
  let kept = focused();
  const page = document;
  const letGo = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') event.stopImmediatePropagation();
  };
  const goOn = (event: Event) => {
    const isMove = event.isTrusted && (!('key' in event) || event.key === 'Tab');
    // Once the browser has moved it.
    if (isMove) setTimeout(() => (kept = focused()));
  };
  page.addEventListener('keyup', letGo, true);
  for (const type of MOVES) page.addEventListener(type, goOn, true);
  return () => {
    setTimeout(() => page.removeEventListener('keyup', letGo, true), HELD);
    for (const type of MOVES) page.removeEventListener(type, goOn, true);
    const now = focused();
    if (kept === now || (now && closestAcross(now, HOST_TAG))) return;
    if (kept && 'focus' in kept && typeof kept.focus === 'function') kept.focus({ preventScroll: true });
  };
}

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
