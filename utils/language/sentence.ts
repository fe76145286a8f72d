import type english from '../../public/_locales/en/messages.json';

/** The name of a sentence in `public/_locales/<language>/messages.json`. */
export type SentenceKey = keyof typeof english;

/** What replaces a sentence's `{placeholders}`. */
export type SentenceValues = Readonly<Record<string, string | number>>;

/** Where sentences come from: the text of a key in the person's language, '' where there is none. */
export type Language = (key: SentenceKey) => string;

const spoken = new Map<string, string>();
let language: Language = () => '';

/** Sets where sentences come from; called once by each entrypoint. */
export function speak(source: Language): void {
  language = source;
  spoken.clear();
}

/** A sentence as the language file has it, its `{placeholders}` unfilled; the key itself where there is none. */
export function wording(key: SentenceKey): string {
  let text = spoken.get(key);
  if (text === undefined) {
    text = language(key) || key;
    spoken.set(key, text);
  }
  return text;
}

/** A sentence in the person's language, as plain text. A placeholder without a value stays as it is written. */
export function sentence(key: SentenceKey, values?: SentenceValues): string {
  const text = wording(key);
  return values ? fillIn(text, values) : text;
}

function fillIn(text: string, values: SentenceValues): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}
