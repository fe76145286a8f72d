import { utf8Text } from '../webhook/bytes.ts';
import { windows1252Text } from './charset.ts';

/** Two bodies as texts to compare: their characters, or a character a byte where one of them is no UTF-8. */
export function drawBytes(one: Uint8Array, other: Uint8Array): [string, string] {
  const [text, otherText] = [utf8Text(one), utf8Text(other)];
  if (text !== undefined && otherText !== undefined) return [text, otherText];
  return [windows1252Text(one), windows1252Text(other)];
}

/** Signs that each font has, which pictures of control characters are not. */
const SIGNS: Readonly<Record<string, string>> = { ' ': '·', '\n': '↵', '\t': '→', '\r': '‹CR›' };

/** A text with what cannot be seen drawn: blanks and line ends as signs, others by their number. */
export function drawText(text: string): string {
  return text.replace(/[\p{C}\p{Z}]/gu, character => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return SIGNS[character] ?? `‹U+${code.padStart(4, '0')}›`;
  });
}
