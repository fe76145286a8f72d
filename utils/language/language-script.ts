import { speak } from './sentence.ts';

/** On the global object of our scripts' world: the texts by their keys. */
export const SENTENCES = 'mistSentences';

/** A language file of `public/_locales`, as browsers define it. */
export type LanguageFile = Readonly<Record<string, { readonly message: string }>>;

/** Where the script of a language is in the extension's folder, from its root. */
export function languageScriptPath(language: string): `/language/${string}.js` {
  return `/language/${language}.js`;
}

/** The script that leaves a language's sentences in the world into which it is injected; its own value is none. */
export function languageScript(file: LanguageFile): string {
  const texts = Object.entries(file).map(([key, { message }]) => [key, message.replaceAll('$$', '$')]);
  const json = JSON.stringify(Object.fromEntries(texts)).replace(BEYOND_LATIN, escaped);
  // Engines read JSON in a string several times as fast as an object of a script.
  return `globalThis.${SENTENCES}=JSON.parse(${JSON.stringify(json)});void 0;\n`;
}

/** One such character has engines hold and read all of a script as two bytes a character. */
const BEYOND_LATIN = /[\u0100-\uffff]/g;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Has all sentences come from the language's script, which was injected before. In a content script the browser's own
 * `i18n.getMessage` holds the page up at its first call, until the browser has read the language files: 10 to 20 ms.
 */
export function speakTheInjectedLanguage(): void {
  const texts: unknown = Reflect.get(globalThis, SENTENCES);
  if (typeof texts !== 'object' || texts === null) return;
  speak(key => {
    const text: unknown = Reflect.get(texts, key);
    return typeof text === 'string' ? text : '';
  });
}
