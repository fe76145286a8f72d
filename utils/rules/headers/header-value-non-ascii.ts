import { defineHeaderRule } from '../define-header-rule.ts';
import { characterName } from '../text/character-name.ts';
import { visibleNonAscii } from '../text/character-sets.ts';
import { findCharacter } from '../text/find-character.ts';

/** Senders differ: UTF-8, Latin-1 or a refusal; RFC 9110 section 5.5 leaves the bytes above 0x7F opaque. */
export const headerValueNonAscii = defineHeaderRule({
  codes: { HEADER_VALUE_NON_ASCII: 'warning' },
  find({ value }) {
    if (typeof value !== 'string') return undefined;
    const found = findCharacter(value, visibleNonAscii);
    if (!found) return undefined;
    return {
      code: 'HEADER_VALUE_NON_ASCII',
      args: { character: characterName(found.character), position: found.position },
    };
  },
});
