import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import { keptValueSchema, templateSchema } from '../../templates/template.ts';
import { importOutcomeSchema } from './outcome-schemas.ts';

/** The name of the port of one import. The page that asks ends it to cancel, and so does its end. */
export const IMPORT_PORT = 'library-import';

/** Page → background, once. */
export const importWantedSchema = lazily(() =>
  z.object({
    templates: z.array(templateSchema()),
    choices: z.record(z.string(), z.enum(['keep-both', 'replace', 'skip'])),
    kept: z.exactOptional(z.record(z.string(), z.array(keptValueSchema()))),
  }),
);

/** Background → page: the share that is done, and at last the outcome. */
export const importNewsSchema = lazily(() =>
  z.union([z.object({ share: z.number() }), z.object({ outcome: importOutcomeSchema() })]),
);

export type ImportNews = z.infer<ReturnType<typeof importNewsSchema>>;
