/** Whether a heading that folds and unfolds the part behind it has it open; null where it is none. A drop-down's button is none. */
export function unfolds(element: Element): boolean | null {
  if (element.localName === 'summary') return element.parentElement?.hasAttribute('open') ?? null;
  if (element.matches('[aria-haspopup],[role=combobox],[role=tab]')) return null;
  const state = element.getAttribute('aria-expanded');
  return state === null ? null : state === 'true';
}
