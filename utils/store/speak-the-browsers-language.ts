import { browser } from 'wxt/browser';
import { speak } from '../language/sentence.ts';

/** Has all sentences come from `_locales`, in the language that the browser chose. For the start of each entrypoint. */
export function speakTheBrowsersLanguage(): void {
  speak(key => {
    try {
      return browser.i18n.getMessage(key);
    } catch {
      // Chromium throws once the extension is removed: what still shows on the page is about to leave it.
      return ' ';
    }
  });
}
