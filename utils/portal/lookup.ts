import { normalise } from './normalise.ts';

/** A lookup from any wording of a table to its key; `undefined` for a text that no wording equals. */
export function lookup<Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
): (text: string) => Key | undefined {
  const keys = new Map<string, Key>();
  for (const key in table) for (const wording of table[key]) keys.set(normalise(wording), key);
  return text => (text.length > 120 ? undefined : keys.get(normalise(text)));
}
