/** Takes the characters of a set from both ends of a text. */
export function trimCharacters(text: string, set: RegExp): string {
  let start = 0;
  for (const character of text) {
    if (!set.test(character)) break;
    start += character.length;
  }
  let end = text.length;
  while (end > start) {
    const character = lastCharacter(text, end);
    if (!set.test(character)) break;
    end -= character.length;
  }
  return text.slice(start, end);
}

function lastCharacter(text: string, end: number): string {
  const [first = '', second] = text.slice(Math.max(0, end - 2), end);
  return second ?? first;
}
