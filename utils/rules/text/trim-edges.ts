import { edges } from './character-sets.ts';
import { trimCharacters } from './trim-characters.ts';

/** Takes blanks, line ends and invisible characters from both ends of a text. */
export function trimEdges(text: string): string {
  return trimCharacters(text, edges);
}
