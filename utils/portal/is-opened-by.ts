import type { Token } from './outline.ts';

/** Whether an element is the list that another control opens. */
export function isOpenedBy({ id }: Element, tokens: readonly Token[]): boolean {
  const opens = (other: Token) =>
    other.kind === 'control' && other.element.getAttribute('aria-controls')?.split(/\s+/).includes(id);
  return id !== '' && tokens.some(opens);
}
