import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import { storeFailures, syncFailures } from '../../templates/library.ts';
import { mergeChoices } from '../../templates/merge-templates.ts';
import { keptValueSchema, templateSchema } from '../../templates/template.ts';
import { recordSchema } from './record.ts';

/** What the background is asked to do with the library; imports go through a port of their own. */
export const commandSchema = lazily(() => {
  const ids = z.array(z.string());
  return z.object({
    type: z.literal('library-command'),
    command: z.discriminatedUnion('do', [
      z.object({
        do: z.literal('save'),
        template: templateSchema(),
        base: z.nullable(z.string()),
        kept: z.optional(z.array(keptValueSchema())),
        /** That the template shall get: the same request, sent again, saves nothing twice. */
        revision: z.string(),
      }),
      z.object({ do: z.literal('remove'), ids }),
      z.object({ do: z.literal('restore'), ids }),
      z.object({ do: z.literal('forget'), ids }),
      z.object({ do: z.literal('forget-secured') }),
      z.object({ do: z.literal('forget-set-aside'), key: z.string() }),
      z.object({ do: z.literal('set-synced'), ids, synced: z.boolean() }),
    ]),
  });
});

export type Command = z.infer<ReturnType<typeof commandSchema>>['command'];

/** The name of the port of one import. The page that asks ends it to cancel, and so does its end. */
export const IMPORT_PORT = 'library-import';

/** Page → background, once. */
export const importWantedSchema = lazily(() =>
  z.object({
    templates: z.array(templateSchema()),
    choices: z.record(z.string(), z.enum(mergeChoices)),
    kept: z.exactOptional(z.record(z.string(), z.array(keptValueSchema()))),
  }),
);

/** Background → page: the share that is done, and at last the outcome. */
export const importNewsSchema = lazily(() =>
  z.union([z.object({ share: z.number() }), z.object({ outcome: importOutcomeSchema() })]),
);

export type ImportNews = z.infer<ReturnType<typeof importNewsSchema>>;

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
