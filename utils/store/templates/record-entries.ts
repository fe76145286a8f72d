import { RECORD_PREFIX, type TemplateRecord } from './record.ts';

/** Records as they stand in the store, for one write. */
export function recordEntries(records: Iterable<TemplateRecord>): Record<string, string> {
  return Object.fromEntries(
    [...records].map(record => [RECORD_PREFIX + record.template.id, JSON.stringify(record)]),
  );
}
