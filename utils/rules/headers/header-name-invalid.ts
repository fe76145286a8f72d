import type { HeaderField } from '../../webhook/headers.ts';
import { defineHeaderRule } from '../define-header-rule.ts';
import { characterName } from '../text/character-name.ts';
import { edges, nonToken } from '../text/character-sets.ts';
import { findCharacter } from '../text/find-character.ts';
import { isToken } from '../text/is-token.ts';
import { splitLine } from '../text/split-line.ts';
import { trimCharacters } from '../text/trim-characters.ts';
import { trimEdges } from '../text/trim-edges.ts';

const edgesAndColon = new RegExp(`:|${edges.source}`, 'u');

export const headerNameInvalid = defineHeaderRule({
  codes: { HEADER_NAME_INVALID: 'error' },
  find(field) {
    const found = findCharacter(field.name, nonToken);
    if (!found || trimEdges(field.name) === '') return undefined;
    const mend = mended(field);
    return {
      code: 'HEADER_NAME_INVALID',
      args: {
        character: characterName(found.character),
        position: found.position,
        ...(mend && { variant: mend.value === undefined ? 'edges' : 'line' }),
      },
      fixable: mend !== undefined,
    };
  },
  fix: mended,
});

function mended({ name, value }: HeaderField): { name: string; value?: string } | undefined {
  const line = value === '' ? splitLine(name) : undefined;
  if (line) return line;
  const bare = trimCharacters(name, edgesAndColon);
  return isToken(bare) ? { name: bare } : undefined;
}
