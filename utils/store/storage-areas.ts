import { browser } from 'wxt/browser';

/** What changed in a store, by key; without `newValue` where nothing is there any more. */
export type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Hands on each change of one of the browser's stores, whoever made it. Ends with the signal. */
export function followArea(
  area: 'local' | 'session',
  changed: (changes: Changes) => void,
  signal: AbortSignal,
): void {
  const { onChanged } = browser.storage[area];
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    // In a script whose extension was removed the browser's API throws, and reports nothing any more.
    if (browser.runtime?.id) onChanged.removeListener(changed);
  });
}

/**
 * Removes all that the extension keeps: on this computer, in the browser's sync and in the session's memory. False
 * where the browser refused a part. On the person's other computers templates stay, and no longer go along.
 */
export async function removeEverything(): Promise<boolean> {
  const { local, sync, session } = browser.storage;
  try {
    // In this order: what leaves the sync while it is still kept here would be written here anew.
    for (const area of [local, sync, session]) await area.clear();
    return true;
  } catch {
    return false;
  }
}
