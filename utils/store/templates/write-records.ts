import { browser } from 'wxt/browser';
import type { TemplateRecord } from './record.ts';
import { recordEntries } from './record-entries.ts';

/** Writes records in one step: all or none. Rejects when the browser refuses. */
export async function writeRecords(records: readonly TemplateRecord[]): Promise<void> {
  if (records.length > 0) await browser.storage.local.set(recordEntries(records));
}
