const TELLING = new Set(['label', 'dt', 'th', 'legend', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong']);

/** Whether two elements look alike by tag and class, so that one being a label makes the other one too. */
export function sameShape(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const classes = one.getAttribute('class') ?? '';
  return classes === (other.getAttribute('class') ?? '') && (classes !== '' || TELLING.has(one.localName));
}
