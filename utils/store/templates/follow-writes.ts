import { browser } from 'wxt/browser';
import { STAMP_KEY } from './listing.ts';

/** Milliseconds without another write after which writing is taken as over. */
const STILL = 1000;

/** Calls `over` whenever templates were written and no more are for a while. */
export function followWrites(over: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.local.onChanged.addListener(changes => {
    if (!(STAMP_KEY in changes)) return;
    clearTimeout(timer);
    timer = setTimeout(over, STILL);
  });
}
