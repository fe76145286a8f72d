import { BUTTON } from './read-value.ts';

const STATES = ['aria-selected', 'aria-checked'];

/** Whether an option is a chip of what is chosen: it says nothing of being chosen, and holds the button that takes it away. */
export function isChip(option: Element): boolean {
  return !STATES.some(state => option.hasAttribute(state)) && option.querySelector(BUTTON) !== null;
}
