import { doubleQuotes, singleQuotes, wideBlanks, zeroWidths } from './character-sets.ts';
import { inSet } from './in-set.ts';

/** Whether a character is one that a person does not see, or sees as another: blanks beyond ASCII, zero-width, typographic quotes. */
export function isInvisible(character: string): boolean {
  return inSet(character, wideBlanks, zeroWidths, singleQuotes, doubleQuotes);
}
