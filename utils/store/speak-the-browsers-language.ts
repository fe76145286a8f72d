import { browser } from 'wxt/browser';
import { speak } from '../language/sentence.ts';

/** Has all sentences come from `_locales`, in the language that the browser chose. For the start of pages and the background. */
export function speakTheBrowsersLanguage(): void {
  speak(key => browser.i18n.getMessage(key));
}
