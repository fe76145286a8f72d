import type { Token } from './outline.ts';
import { shownText } from './read-value.ts';

/** "5 selected", "3 of 41 topics chosen"; "Selected: 5". A number of topics alone may be that of all. */
const TOLD = [
  /(?<!\d)(\d+)(?:\s*(?:\/|of|out of)\s*\d+)?(?:\s+(?:topics?|events?|items?|options?))?(?:\s+(?:are|is))?\s+(?:selected|chosen|checked|ticked)\b/i,
  /\b(?:selected|chosen|checked|ticked)(?:\s+(?:topics?|events?|items?|options?))?\s*[:(]\s*(\d+)/i,
];

/** The texts that say how many of a list are chosen. */
export function toldCountsIn(tokens: readonly Token[]): Element[] {
  return tokens.flatMap(token => (token.kind === 'text' && numberIn(token.text) > 0 ? [token.element] : []));
}

/** How many are chosen, as the page says it now; 0 where it says nothing. */
export function toldCount(texts: readonly Element[]): number {
  return Math.max(0, ...texts.map(text => numberIn(shownText(text))));
}

function numberIn(text: string): number {
  return Math.max(...TOLD.map(told => Number(told.exec(text)?.[1] ?? 0)));
}
