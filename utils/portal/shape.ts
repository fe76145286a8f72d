const TELLING = new Set(['label', 'dt', 'th', 'legend', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong']);

/** Whether two elements are of the same tag and class, which plain ones are without being of the same kind. */
export function looksAlike(one: Element, other: Element): boolean {
  return (
    one.localName === other.localName &&
    (one.getAttribute('class') ?? '') === (other.getAttribute('class') ?? '')
  );
}

/** Whether two elements look alike by tag and class, so that one being a label makes the other one too. */
export function sameShape(one: Element, other: Element): boolean {
  return looksAlike(one, other) && ((one.getAttribute('class') ?? '') !== '' || TELLING.has(one.localName));
}
