import { defineHeaderRule } from '../define-header-rule.ts';
import { characterName } from '../text/character-name.ts';
import { nonAscii } from '../text/character-sets.ts';
import { findCharacter } from '../text/find-character.ts';
import { inSet } from '../text/in-set.ts';
import { isInvisible } from '../text/is-invisible.ts';

/** Senders differ: UTF-8, Latin-1 or a refusal; RFC 9110 section 5.5 leaves the bytes above 0x7F opaque. */
export const headerValueNonAscii = defineHeaderRule({
  codes: { HEADER_VALUE_NON_ASCII: 'warning' },
  find({ value }) {
    if (typeof value !== 'string') return undefined;
    const found = findCharacter(value, character => inSet(character, nonAscii) && !isInvisible(character));
    if (!found) return undefined;
    return {
      code: 'HEADER_VALUE_NON_ASCII',
      args: { character: characterName(found.character), position: found.position },
    };
  },
});
