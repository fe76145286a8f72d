import { browser } from 'wxt/browser';

/** What changed in a store, by key; without `newValue` where nothing stands there any more. */
export type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Tells each change of one of the browser's stores, whoever made it. Ends with the signal. */
export function followArea(
  area: 'local' | 'session',
  changed: (changes: Changes) => void,
  signal: AbortSignal,
): void {
  const { onChanged } = browser.storage[area];
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    // In a script whose extension was removed the browser's API throws, and tells nothing any more.
    if (browser.runtime?.id) onChanged.removeListener(changed);
  });
}
