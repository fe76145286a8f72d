const utf8 = { fatal: true, ignoreBOM: true };

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', utf8).decode(bytes);
  } catch {
    return null;
  }
}

/** Two bodies as texts to compare: their characters, or a character a byte where one of them is no UTF-8. */
export function drawBytes(one: Uint8Array, other: Uint8Array): [string, string] {
  const [text, otherText] = [decoded(one), decoded(other)];
  if (text !== null && otherText !== null) return [text, otherText];
  const latin1 = new TextDecoder('latin1');
  return [latin1.decode(one), latin1.decode(other)];
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
