import { defineHeaderRule } from '../define-header-rule.ts';
import { characterName } from '../text/character-name.ts';
import { blanks, doubleQuotes, singleQuotes, wideBlanks, zeroWidths } from '../text/character-sets.ts';
import { findCharacter } from '../text/find-character.ts';
import { inSet } from '../text/in-set.ts';
import { isInvisible } from '../text/is-invisible.ts';
import { trimCharacters } from '../text/trim-characters.ts';

export const headerValueInvisible = defineHeaderRule({
  codes: { HEADER_VALUE_INVISIBLE: 'warning' },
  find({ value }) {
    const found = typeof value === 'string' ? findCharacter(value, isInvisible) : undefined;
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
    if (inSet(character, zeroWidths)) return '';
    if (inSet(character, wideBlanks)) return ' ';
    if (inSet(character, singleQuotes)) return "'";
    return inSet(character, doubleQuotes) ? '"' : character;
  });
  return trimCharacters(characters.join(''), character => inSet(character, blanks));
}
