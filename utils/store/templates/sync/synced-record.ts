import * as z from 'zod/mini';
import { recordSchema } from '../record.ts';

const { v, revision, history, savedAt, keepHeaders, template } = recordSchema().shape;

/** What goes along of one template, under the same key: the template, or the mark that it was deleted. */
export const syncedSchema = z.object({
  v,
  revision,
  history,
  savedAt,
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('template'), keepHeaders, template }),
    z.object({ kind: z.literal('deleted'), deletedAt: savedAt }),
  ]),
});

export type SyncedRecord = z.infer<typeof syncedSchema>;
