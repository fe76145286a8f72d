import { type SentenceKey, sentence } from '../../language/sentence.ts';
import type { HeaderField } from '../../webhook/headers.ts';
import { controls, nonAscii, unseen, wideBlanks, zeroWidths } from './characters.ts';

/** Characters that people have words for. */
const common: Readonly<Record<string, SentenceKey>> = {
  '\0': 'character_nul',
  '\t': 'character_tab',
  '\n': 'character_line_feed',
  '\r': 'character_carriage_return',
  ' ': 'character_blank',
};

/** Unicode names of others that are met in pasted text. */
const names: Readonly<Record<string, string>> = {
  '\u007f': 'U+007F DELETE',
  '\u00a0': 'U+00A0 NO-BREAK SPACE',
  '\u00ad': 'U+00AD SOFT HYPHEN',
  '\u200b': 'U+200B ZERO WIDTH SPACE',
  '\u200c': 'U+200C ZERO WIDTH NON-JOINER',
  '\u200d': 'U+200D ZERO WIDTH JOINER',
  '\u200e': 'U+200E LEFT-TO-RIGHT MARK',
  '\u200f': 'U+200F RIGHT-TO-LEFT MARK',
  '\u2028': 'U+2028 LINE SEPARATOR',
  '\u2029': 'U+2029 PARAGRAPH SEPARATOR',
  '\u202f': 'U+202F NARROW NO-BREAK SPACE',
  '\u2060': 'U+2060 WORD JOINER',
  '\u3000': 'U+3000 IDEOGRAPHIC SPACE',
  '\ufeff': 'U+FEFF BYTE ORDER MARK',
  '\ufffd': 'U+FFFD REPLACEMENT CHARACTER',
};

/** Names one character so that a person can see it: by sight where it has one, by name or code point where not. */
export function characterName(character: string): string {
  const known = Object.hasOwn(common, character) ? common[character] : undefined;
  if (known) return sentence(known);
  const name = Object.hasOwn(names, character) ? names[character] : undefined;
  if (name) return name;
  const code = codePoint(character);
  if (wideBlanks.test(character) || zeroWidths.test(character) || !character.isWellFormed())
    return sentence('character_invisible', { code });
  if (controls.test(character)) return sentence('character_control', { code });
  return nonAscii.test(character)
    ? sentence('character_shown', { character, code })
    : sentence('quoted', { text: character });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

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

/** How a sentence names a header: by its name in quotes, or by its number from 1 where it has none. */
export function headerLabel({ name }: HeaderField, index: number): string {
  return name.trim() === '' ? String(index + 1) : sentence('quoted', { text: visibleText(name) });
}
