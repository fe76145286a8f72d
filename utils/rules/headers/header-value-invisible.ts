import { defineHeaderRule } from '../define-header-rule.ts';
import { characterName } from '../text/character-name.ts';
import {
  blanks,
  doubleQuotes,
  invisibles,
  singleQuotes,
  wideBlanks,
  zeroWidths,
} from '../text/character-sets.ts';
import { findCharacter } from '../text/find-character.ts';
import { trimCharacters } from '../text/trim-characters.ts';

export const headerValueInvisible = defineHeaderRule({
  codes: { HEADER_VALUE_INVISIBLE: 'warning' },
  find({ value }) {
    const found = typeof value === 'string' ? findCharacter(value, invisibles) : undefined;
    if (!found) return undefined;
    return {
      code: 'HEADER_VALUE_INVISIBLE',
      args: { character: characterName(found.character), position: found.position },
      fixable: true,
    };
  },
  fix: ({ value }) => (typeof value === 'string' ? { value: plain(value) } : undefined),
});

function plain(value: string): string {
  const characters = [...value].map(character => {
    if (zeroWidths.test(character)) return '';
    if (wideBlanks.test(character)) return ' ';
    if (singleQuotes.test(character)) return "'";
    return doubleQuotes.test(character) ? '"' : character;
  });
  return trimCharacters(characters.join(''), blanks);
}
