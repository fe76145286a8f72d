/**
 * Puts a text into a box as typing would: through the real control, with the events that frameworks listen for.
 * A plain assignment from the isolated world reaches the browser's own setter, which React then compares with.
 */
export function writeText(element: Element, text: string): void {
  if ('value' in element) element.value = text;
  else element.textContent = text;
  for (const type of ['input', 'change'])
    element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
