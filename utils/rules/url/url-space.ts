import { webAddress } from '../address/web-address.ts';
import { defineRule } from '../define-rule.ts';
import { characterName } from '../text/character-name.ts';
import { edges } from '../text/character-sets.ts';
import { findCharacter } from '../text/find-character.ts';
import { trimEdges } from '../text/trim-edges.ts';

export const urlSpace = defineRule({
  field: 'url',
  codes: { URL_SPACE: 'warning' },
  find(text) {
    const bare = trimEdges(text);
    if (bare !== '' && bare !== text) return [{ code: 'URL_SPACE', fixable: true }];
    const found = webAddress(text) && findCharacter(text, edges);
    if (!found) return [];
    const args = { variant: 'inside', character: characterName(found.character), position: found.position };
    return [{ code: 'URL_SPACE', args }];
  },
  fix: trimEdges,
});
