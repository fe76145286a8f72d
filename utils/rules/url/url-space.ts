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
    const found = webAddress(bare) && findCharacter(bare, edges);
    if (found) {
      const position = [...text.slice(0, text.indexOf(bare))].length + found.position;
      const args = { variant: 'inside', character: characterName(found.character), position };
      return [{ code: 'URL_SPACE', args }];
    }
    return bare !== '' && bare !== text ? [{ code: 'URL_SPACE', fixable: true }] : [];
  },
  fix: trimEdges,
});
