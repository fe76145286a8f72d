import { BUTTON } from './read-value.ts';
import { REMOVES } from './removes.ts';
import { closestAcross } from './tree.ts';

/**
 * Whether an option is a chip of what is chosen: it says nothing of being chosen, and holds the button that takes it away; or
 * a sign in it says that it does, since "selected" may then be where the keyboard stands.
 */
export function isChip(option: Element): boolean {
  if (option.hasAttribute('aria-checked')) return false;
  if (!option.hasAttribute('aria-selected') && option.querySelector(BUTTON) !== null) return true;
  const isOneOfSeveral = closestAcross(option, '[aria-multiselectable=true]') !== null;
  return !isOneOfSeveral && Array.from(option.querySelectorAll('*')).some(removes);
}

/** A sign, whatever the attribute that speaks for it. */
function removes(sign: Element): boolean {
  if (sign.textContent?.trim()) return false;
  return Array.from(sign.attributes).some(({ name, value }) => name !== 'class' && REMOVES.test(value));
}
