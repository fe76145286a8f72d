/** Whether a drop-down says that its list is open. */
export function isOpen(opener: Element): boolean {
  return opener.getAttribute('aria-expanded') === 'true';
}
