import * as z from 'zod/mini';
import { lazily } from '../../../templates/lazily.ts';
import { RECORD_PREFIX, recordSchema, type TemplateRecord } from '../record.ts';

/** What goes along of one template, under the same key: the template, or the mark that it was deleted. */
export const syncedSchema = lazily(() => {
  const { v, revision, history, savedAt, kept, keepHeaders, template } = recordSchema().shape;
  return z.object({
    v,
    revision,
    history,
    savedAt,
    content: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('template'), kept, keepHeaders, template }),
      z.object({ kind: z.literal('deleted'), deletedAt: savedAt }),
    ]),
  });
});

export type SyncedRecord = z.infer<ReturnType<typeof syncedSchema>>;

/** A record as it goes along to other browsers. */
export function syncedOf(record: TemplateRecord): SyncedRecord {
  const { v, revision, history, savedAt, deletedAt, kept, template } = record;
  return {
    v,
    revision,
    history,
    savedAt,
    content: deletedAt === undefined ? { kind: 'template', kept, template } : { kind: 'deleted', deletedAt },
  };
}

/**
 * What came along, by the template's id, of all that the browser's sync holds. What does not parse, such as a later
 * version's, is null: it is left as it is.
 */
export function syncedIn(items: Readonly<Record<string, unknown>>): Map<string, SyncedRecord | null> {
  return new Map(
    Object.entries(items).flatMap(([key, value]) => {
      if (!key.startsWith(RECORD_PREFIX) || value === undefined) return [];
      const { data } = syncedSchema().safeParse(value);
      const id = key.slice(RECORD_PREFIX.length);
      const isWhole = data && (data.content.kind === 'deleted' || data.content.template.id === id);
      return [[id, isWhole ? data : null] as const];
    }),
  );
}
