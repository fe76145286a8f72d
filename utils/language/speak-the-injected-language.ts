import { SENTENCES } from './language-script.ts';
import { speak } from './sentence.ts';

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
