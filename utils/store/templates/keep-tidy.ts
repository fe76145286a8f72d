import { browser } from 'wxt/browser';
import { refreshListing } from './listing.ts';
import { RECORD_PREFIX } from './record.ts';
import { readState, STAMP_KEY } from './store-state.ts';
import { syncedIn } from './sync/synced-record.ts';
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

/** Milliseconds without another write after which writing is taken as over. */
const STILL = 1000;

/** Calls `over` whenever templates were written and no more are for a while. */
function followWrites(over: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.local.onChanged.addListener(changes => {
    if (!(STAMP_KEY in changes)) return;
    clearTimeout(timer);
    timer = setTimeout(over, STILL);
  });
}

/** Removes what has been in the bin for 30 days, and as old marks of deletions that went along. Only in the background's queue. */
export async function purgeBin(now: number): Promise<void> {
  const { records } = await readState();
  const old = [...records.values()].filter(({ deletedAt }) => isExpired(deletedAt, now));
  if (old.length > 0)
    await browser.storage.local.remove(old.map(({ template }) => RECORD_PREFIX + template.id));
  const marks = [...syncedIn(await browser.storage.sync.get(null))].filter(
    ([, record]) => record?.content.kind === 'deleted' && isExpired(record.content.deletedAt, now),
  );
  if (marks.length > 0) await browser.storage.sync.remove(marks.map(([id]) => RECORD_PREFIX + id));
}

/** How long what was deleted stays, in milliseconds. */
const DAYS_30 = 30 * 24 * 60 * 60 * 1000;

/** Whether something was deleted 30 days ago or earlier. Undefined: it was not deleted. */
function isExpired(deletedAt: number | undefined, now: number): boolean {
  return deletedAt !== undefined && deletedAt <= now - DAYS_30;
}
