import type { CharacterSet } from './character-sets.ts';

/** Whether the first code point of `character` lies in one of the sets. */
export function inSet(character: string, ...sets: readonly CharacterSet[]): boolean {
  const code = character.codePointAt(0) ?? -1;
  return sets.some(set => set.some(([first, last]) => code >= first && code <= last));
}
