import { defineHeaderRule } from '../define-header-rule.ts';
import { characterName } from '../text/character-name.ts';
import { blanks, controls } from '../text/character-sets.ts';
import { findCharacter } from '../text/find-character.ts';
import { inSet } from '../text/in-set.ts';
import { trimCharacters } from '../text/trim-characters.ts';

const isControl = (character: string) => inSet(character, controls);

/** CR, LF, NUL and the other controls are invalid in a field value (RFC 9110 section 5.5). */
export const headerValueControl = defineHeaderRule({
  codes: { HEADER_VALUE_CONTROL: 'error' },
  find({ value }) {
    if (typeof value !== 'string') return undefined;
    const found = findCharacter(value, isControl);
    if (!found) return undefined;
    return {
      code: 'HEADER_VALUE_CONTROL',
      args: { character: characterName(found.character), position: found.position },
      fixable: !findCharacter(bare(value), isControl),
    };
  },
  fix: ({ value }) => (typeof value === 'string' ? { value: bare(value) } : undefined),
});

function bare(value: string): string {
  return trimCharacters(value, character => inSet(character, controls, blanks));
}
