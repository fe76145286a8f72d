import { browser } from 'wxt/browser';
import { STAMP_KEY } from './listing.ts';
import { newRevision } from './new-revision.ts';
import type { TemplateRecord } from './record.ts';
import { recordEntries } from './record-entries.ts';

/** Writes records in one step: all or none. Rejects when the browser refuses. */
export async function writeRecords(records: readonly TemplateRecord[]): Promise<void> {
  if (records.length === 0) return;
  await browser.storage.local.set({ ...recordEntries(records), [STAMP_KEY]: newRevision() });
}
