import { normalise } from './normalise.ts';

/** So many texts are remembered; a page shows the same few words again and again. */
const REMEMBERED = 2_000;
const LONGEST = 120;

/** Gives the key of a wording; undefined for a text that no wording equals. */
export interface Lookup<Key extends string> {
  (text: string): Key | undefined;
  /** Takes these wordings too, in the place of those taken before. A wording of the table keeps its key. */
  readonly learn: (added: Readonly<Partial<Record<Key, readonly string[]>>>) => void;
}

/** A lookup from any wording of a table to its key. */
export function lookup<Key extends string>(table: Readonly<Record<Key, readonly string[]>>): Lookup<Key> {
  const own = keysOf<Key>(table);
  let keys: ReadonlyMap<string, Key> = own;
  const answers = new Map<string, Key | undefined>();
  const find = (text: string) => {
    if (text.length > LONGEST) return undefined;
    if (answers.has(text)) return answers.get(text);
    const key = keys.get(normalise(text));
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(text, key);
    return key;
  };
  const learn = (added: Readonly<Partial<Record<Key, readonly string[]>>>) => {
    keys = new Map([...keysOf<Key>(added), ...own]);
    answers.clear();
  };
  return Object.assign(find, { learn });
}

function keysOf<Key extends string>(
  table: Readonly<Partial<Record<Key, readonly string[]>>>,
): Map<string, Key> {
  const keys = new Map<string, Key>();
  for (const key in table) for (const wording of table[key] ?? []) keys.set(normalise(wording), key);
  return keys;
}
