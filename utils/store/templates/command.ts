import * as z from 'zod/mini';
import { keptValueSchema, templateSchema } from '../../templates/template.ts';

const ids = z.array(z.string());

/** What the background is asked to do with the library; imports go through a port of their own. */
export const commandSchema = z.object({
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

export type Command = z.infer<typeof commandSchema>['command'];
