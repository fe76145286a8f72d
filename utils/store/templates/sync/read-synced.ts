import { browser } from 'wxt/browser';
import { RECORD_PREFIX } from '../record.ts';
import { type SyncedRecord, syncedSchema } from './synced-record.ts';

/**
 * What came along, by the template's id, under these ids or under all. What does not parse, such as a later version's,
 * is null: it is left as it is.
 */
export async function readSynced(ids?: readonly string[]): Promise<Map<string, SyncedRecord | null>> {
  const keys = ids ? ids.map(id => RECORD_PREFIX + id) : null;
  const items = Object.entries(await browser.storage.sync.get(keys));
  return new Map(
    items.flatMap(([key, value]) => {
      if (!key.startsWith(RECORD_PREFIX) || value === undefined) return [];
      const { data } = syncedSchema.safeParse(value);
      const id = key.slice(RECORD_PREFIX.length);
      const isWhole = data && (data.content.kind === 'deleted' || data.content.template.id === id);
      return [[id, isWhole ? data : null] as const];
    }),
  );
}
