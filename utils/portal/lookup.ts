import { normalise } from './normalise.ts';

/** So many texts are remembered; a page shows the same few words again and again. */
const REMEMBERED = 2_000;
const LONGEST = 120;

/** A lookup from any wording of a table to its key; `undefined` for a text that no wording equals. */
export function lookup<Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
): (text: string) => Key | undefined {
  const keys = new Map<string, Key>();
  for (const key in table) for (const wording of table[key]) keys.set(normalise(wording), key);
  const answers = new Map<string, Key | undefined>();
  return text => {
    if (text.length > LONGEST) return undefined;
    if (answers.has(text)) return answers.get(text);
    const key = keys.get(normalise(text));
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(text, key);
    return key;
  };
}
