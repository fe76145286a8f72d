/** A character and its place, counted in characters (code points) from 1. */
export interface FoundCharacter {
  readonly character: string;
  readonly position: number;
}

/** The first character of a set. */
export function findCharacter(text: string, set: RegExp): FoundCharacter | undefined {
  const match = set.exec(text);
  return match ? { character: match[0], position: [...text.slice(0, match.index)].length + 1 } : undefined;
}
