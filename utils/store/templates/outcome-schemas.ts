import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import { syncFailures } from '../../templates/library.ts';
import { recordSchema } from './record.ts';

const storeFailures = ['full', 'unavailable', 'gone'] as const;

const notSynced = lazily(() =>
  z.exactOptional(z.array(z.object({ name: z.string(), failure: z.enum(syncFailures) }))),
);
const failed = <const Failure extends string>(failures: readonly Failure[]) =>
  z.object({ ok: z.literal(false), failure: z.enum(failures) });

/** The background's answers, as its messages bring them. */
export const saveOutcomeSchema = lazily(() => {
  const { template, revision, savedAt, kept, synced } = recordSchema().shape;
  return z.discriminatedUnion('ok', [
    z.object({
      ok: z.literal(true),
      stored: z.object({ template, revision, savedAt, kept, synced }),
      keptBoth: z.boolean(),
      notSynced: notSynced(),
    }),
    failed(storeFailures),
  ]);
});

export const outcomeSchema = lazily(() =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), notSynced: notSynced() }),
    failed(storeFailures),
  ]),
);

export const importOutcomeSchema = lazily(() => {
  const count = z.number().check(z.int(), z.nonnegative());
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), added: count, replaced: count, skipped: count, unchanged: count }),
    failed([...storeFailures, 'cancelled']),
  ]);
});
