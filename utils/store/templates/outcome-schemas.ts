import * as z from 'zod/mini';
import { recordSchema } from './record.ts';

const { template, revision, savedAt, keepHeaders, synced } = recordSchema.shape;
const count = z.number().check(z.int(), z.nonnegative());
const storeFailures = ['full', 'unavailable', 'gone'] as const;
const syncFailures = ['sync-full', 'sync-too-large', 'sync-unavailable'] as const;

const notSynced = z.exactOptional(z.enum(syncFailures));
const failed = <const Failure extends string>(failures: readonly Failure[]) =>
  z.object({ ok: z.literal(false), failure: z.enum(failures) });

/** The background's answers, as its messages bring them. */
export const saveOutcomeSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    stored: z.object({ template, revision, savedAt, keepHeaders, synced }),
    keptBoth: z.boolean(),
    notSynced,
  }),
  failed(storeFailures),
]);

export const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), notSynced }),
  failed([...storeFailures, ...syncFailures]),
]);

export const importOutcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), added: count, replaced: count, skipped: count, unchanged: count }),
  failed([...storeFailures, 'cancelled']),
]);
