import { BUTTON } from './read-value.ts';
import { REMOVES } from './removes.ts';
import { closestAcross } from './tree.ts';

/**
 * Whether an option is a chip of what is chosen: it says nothing of being chosen, and holds the button that takes it away, or is it; or
 * a sign in it says that it does, since "selected" may then be where the keyboard stands.
 */
export function isChip(option: Element): boolean {
  if (option.hasAttribute('aria-checked')) return false;
  const isUntold = !option.hasAttribute('aria-selected');
  if (isUntold && (option.querySelector(BUTTON) !== null || isButtonBesideBox(option))) return true;
  const isOneOfSeveral = closestAcross(option, '[aria-multiselectable=true]') !== null;
  return !isOneOfSeveral && Array.from(option.querySelectorAll('*')).some(removes);
}

/**
 * Whether an option is a button with a sign in a list that stands beside a combo box and is not what that opens: pressed, it
 * goes.
 */
function isButtonBesideBox(option: Element): boolean {
  const list = option.localName === 'button' ? option.closest('[role=listbox]') : null;
  const box = list?.parentElement?.querySelector('input[role=combobox]');
  if (!list || !box || !option.querySelector('svg,i,img')) return false;
  const opened = box.getAttribute('aria-controls')?.split(/\s+/) ?? [];
  return box.getAttribute('aria-expanded') === 'false' || (opened.length > 0 && !opened.includes(list.id));
}

/** A sign, whatever the attribute that speaks for it. */
function removes(sign: Element): boolean {
  if (sign.textContent?.trim()) return false;
  return Array.from(sign.attributes).some(({ name, value }) => name !== 'class' && REMOVES.test(value));
}
