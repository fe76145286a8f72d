import { isDisabled } from './read-value.ts';

/** Whether a box only shows something, and takes it from no one. */
export function isReadOnly(element: Element): boolean {
  return element.matches('[readonly],[aria-readonly=true]');
}

/** Whether nobody can type in a box now. */
export function isLocked(element: Element): boolean {
  return isReadOnly(element) || isDisabled(element);
}
