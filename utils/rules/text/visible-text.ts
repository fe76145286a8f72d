import { unseen } from './character-sets.ts';

const LONGEST = 60;
const escapes: Readonly<Record<string, string>> = { '\0': '\\0', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A text as it can be shown in a sentence: what cannot be seen is written out, and it ends after 60 characters. */
export function visibleText(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  const shown = characters.slice(0, LONGEST).map(visibleCharacter).join('');
  return characters.length > LONGEST ? `${shown}…` : shown;
}

function visibleCharacter(character: string): string {
  if (!unseen.test(character)) return character;
  return escapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
