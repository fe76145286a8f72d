import { browser } from 'wxt/browser';
import { isExpired } from './is-expired.ts';
import { readState } from './read-state.ts';
import { RECORD_PREFIX } from './record.ts';
import { syncedIn } from './sync/synced-record.ts';

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
