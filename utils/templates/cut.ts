/** A text for a message: no longer than `length` characters, what cannot be seen as code points. */
export function cut(text: string, length = 40): string {
  const characters = [...text.slice(0, 2 * length + 2)];
  const visible = characters
    .slice(0, length)
    .join('')
    .replace(
      /[^\x20-\x7e\xa1-\xac\xae-\u1fff\u2010-\u2027\u2030-\u205e\u3001-\ud7ff\uf900-\ufdff]/gu,
      codePoint,
    );
  return characters.length > length || text.length > 2 * length + 2 ? `${visible}…` : visible;
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return character;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
