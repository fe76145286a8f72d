/** Whether a drop-down says that its list is open. */
export function isOpen(opener: Element): boolean {
  return opener.getAttribute('aria-expanded') === 'true';
}

/** Whether a drop-down says nothing of its list at all, as those of plain elements do. */
export function isSilent(opener: Element): boolean {
  return !opener.hasAttribute('aria-expanded');
}
