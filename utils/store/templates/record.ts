import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import { keptValueSchema, templateSchema } from '../../templates/template.ts';

/** Before a template's id, the key of its record in the store. */
export const RECORD_PREFIX = 'template:';

export const RECORD_VERSION = 1;

/** How many earlier revisions a record names: enough to tell which of two versions comes after the other; where it is not, both are kept. */
export const REMEMBERED = 16;

/** What is kept of one template, version 1. A record stands in the store as JSON text, which browsers hand out much faster than objects. */
export const recordSchema = lazily(() => {
  const moment = z.number().check(z.int(), z.nonnegative());
  const revision = z.string().check(z.minLength(1), z.maxLength(100));
  return z.object({
    v: z.literal(RECORD_VERSION),
    revision,
    /** Revisions that this one comes after, newest first. */
    history: z._default(z.array(revision), []),
    savedAt: moment,
    /** Values that stay in clear although they may be secrets. */
    kept: z._default(z.array(keptValueSchema()), []),
    /** Of an earlier version: names of headers whose value stays in clear, see `secureRecord`. */
    keepHeaders: z.exactOptional(z.array(z.string())),
    synced: z._default(z.boolean(), false),
    /** Set where it is in the bin. */
    deletedAt: z.exactOptional(moment),
    template: templateSchema(),
  });
});

export type TemplateRecord = z.infer<ReturnType<typeof recordSchema>>;
