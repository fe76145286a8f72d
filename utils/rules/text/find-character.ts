/** A character and its place, counted in characters (code points) from 1. */
export interface FoundCharacter {
  readonly character: string;
  readonly position: number;
}

/** The first character that `matches`. */
export function findCharacter(
  text: string,
  matches: (character: string) => boolean,
): FoundCharacter | undefined {
  let position = 0;
  for (const character of text) {
    position += 1;
    if (matches(character)) return { character, position };
  }
  return undefined;
}
