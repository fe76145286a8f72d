/** Takes the characters that `matches` from both ends of a text. */
export function trimCharacters(text: string, matches: (character: string) => boolean): string {
  const characters = [...text];
  const first = characters.findIndex(character => !matches(character));
  if (first < 0) return '';
  const last = characters.findLastIndex(character => !matches(character));
  return characters.slice(first, last + 1).join('');
}
