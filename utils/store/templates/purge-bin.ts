import { browser } from 'wxt/browser';
import { readState } from './read-state.ts';
import { RECORD_PREFIX } from './record.ts';
import { readSynced } from './sync/read-synced.ts';

/** How long a deleted template stays. */
const DAYS_30 = 30 * 24 * 60 * 60 * 1000;

/** Removes what has been in the bin for 30 days, and as old marks of deletions that went along. Only in the background's queue. */
export async function purgeBin(now: number): Promise<void> {
  const isOld = (deletedAt: number | undefined) => deletedAt !== undefined && deletedAt < now - DAYS_30;
  const { records } = await readState();
  const old = [...records.values()].filter(({ deletedAt }) => isOld(deletedAt));
  if (old.length > 0)
    await browser.storage.local.remove(old.map(({ template }) => RECORD_PREFIX + template.id));
  const marks = [...(await readSynced())].filter(
    ([, record]) => record?.content.kind === 'deleted' && isOld(record.content.deletedAt),
  );
  if (marks.length > 0) await browser.storage.sync.remove(marks.map(([id]) => RECORD_PREFIX + id));
}
