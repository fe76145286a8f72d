import { browser } from 'wxt/browser';

/** Opens the browser's own page on which the keys of extensions are changed. */
export async function changeKeys(): Promise<void> {
  // Firefox has a function for it (from 137), which Chrome and the types do not know.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
