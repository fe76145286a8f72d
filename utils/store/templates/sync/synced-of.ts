import type { TemplateRecord } from '../record.ts';
import type { SyncedRecord } from './synced-record.ts';

/** A record as it goes along to other browsers. */
export function syncedOf(record: TemplateRecord): SyncedRecord {
  const { v, revision, history, savedAt, deletedAt, keepHeaders, template } = record;
  return {
    ...{ v, revision, history, savedAt },
    content:
      deletedAt === undefined ? { kind: 'template', keepHeaders, template } : { kind: 'deleted', deletedAt },
  };
}
