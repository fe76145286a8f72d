import { browser } from 'wxt/browser';
import { followWrites } from './follow-writes.ts';
import { isExpired } from './is-expired.ts';
import { purgeBin } from './purge-bin.ts';
import { refreshListing } from './refresh-listing.ts';
import { synchronise } from './sync/synchronise.ts';

/** Empties the bin of what is old, completes what was cut off and keeps the listing right: at the start and after writes. */
export function keepTidy(enqueue: (task: () => Promise<unknown>) => Promise<unknown>): void {
  const purge = () => enqueue(() => purgeBin(Date.now()));
  const start = async () => {
    await purge();
    await enqueue(() => synchronise());
    await refreshListing();
  };
  const afterWrites = async () => {
    const { records } = await refreshListing();
    const now = Date.now();
    if ([...records.values()].some(({ deletedAt }) => isExpired(deletedAt, now))) await purge();
  };
  // What fails is done again after the next write or start.
  const quietly = (work: () => Promise<void>) => () => void work().catch(() => {});
  browser.runtime.onStartup.addListener(quietly(start));
  browser.runtime.onInstalled.addListener(quietly(start));
  followWrites(quietly(afterWrites));
}
