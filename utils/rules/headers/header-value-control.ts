import { defineHeaderRule } from '../define-header-rule.ts';
import { characterName } from '../text/character-name.ts';
import { controls, controlsAndBlanks } from '../text/character-sets.ts';
import { findCharacter } from '../text/find-character.ts';
import { trimCharacters } from '../text/trim-characters.ts';

/** CR, LF, NUL and the other controls are invalid in a field value (RFC 9110 section 5.5). */
export const headerValueControl = defineHeaderRule({
  codes: { HEADER_VALUE_CONTROL: 'error' },
  find({ value }) {
    if (typeof value !== 'string') return undefined;
    const found = findCharacter(value, controls);
    if (!found) return undefined;
    return {
      code: 'HEADER_VALUE_CONTROL',
      args: { character: characterName(found.character), position: found.position },
      fixable: !controls.test(bare(value)),
    };
  },
  fix: ({ value }) => (typeof value === 'string' ? { value: bare(value) } : undefined),
});

function bare(value: string): string {
  return trimCharacters(value, controlsAndBlanks);
}
