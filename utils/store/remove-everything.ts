import { browser } from 'wxt/browser';

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
