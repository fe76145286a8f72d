import { browser } from 'wxt/browser';

/** Removes all that the extension keeps: on this computer, in the browser's sync and in the session's memory. False where the browser refused. */
export async function removeEverything(): Promise<boolean> {
  const { local, sync, session } = browser.storage;
  const results = await Promise.allSettled([local, sync, session].map(area => area.clear()));
  return results.every(({ status }) => status === 'fulfilled');
}
