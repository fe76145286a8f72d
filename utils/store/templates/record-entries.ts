import { RECORD_PREFIX, type TemplateRecord } from './record.ts';

/** Records as they stand in the store, for one write. What the schema presumes is left out: storage is small. */
export function recordEntries(records: Iterable<TemplateRecord>): Record<string, string> {
  return Object.fromEntries(
    [...records].map(({ history, kept, synced, ...record }) => [
      RECORD_PREFIX + record.template.id,
      JSON.stringify({
        ...record,
        ...(history.length > 0 && { history }),
        ...(kept.length > 0 && { kept }),
        ...(synced && { synced }),
      }),
    ]),
  );
}
