/** Words that the portal uses, in small letters, each with ours in its place: an "event feed" may be a "webhook". */
type Translations = readonly (readonly [theirs: string, ours: string])[];

declare global {
  /** The words that an administrator has added. On the global object, since two scripts of our world share them. */
  var mistWords: Translations | undefined;
}

/** Takes words that an administrator has added, in the place of those taken before. */
export function translateWords(words: Translations): void {
  globalThis.mistWords = words;
}

/** A text in small letters, with our words in the place of those that an administrator has added. */
export function inOurWords(text: string): string {
  let words = text.toLowerCase();
  for (const [theirs, ours] of globalThis.mistWords ?? []) words = words.replaceAll(theirs, ours);
  return words;
}

/** Whether a text names a webhook. Without a regular expression, whose compilation alone costs a page a twentieth of a millisecond. */
export const speaksOfWebhooks = (text: string): boolean => inOurWords(text).includes('webhook');
