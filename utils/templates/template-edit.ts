import * as z from 'zod/mini';
import { keptValueSchema } from './kept-value.ts';
import { templateSchema } from './template.ts';
import { variableSchema } from './variable.ts';
import { webhookSchema } from './webhook.ts';

/** A template while it is edited. Secrets may stand in it in clear until it is saved, so it is kept in memory only. */
export const templateEditSchema = z.object({
  id: z.string(),
  /** The revision that is edited; null for a new template. */
  base: z.nullable(z.string()),
  /** Whether anything was changed. */
  touched: z.boolean(),
  name: z.string(),
  description: z.string(),
  /** As typed: words with commas between them. */
  tags: z.string(),
  scope: templateSchema().shape.scope,
  /** What was said of variables; others are described by where they stand. */
  variables: z.array(variableSchema()),
  /** In variable notation; its headers are in `headers`. */
  webhook: webhookSchema(),
  /** Rows, so that empty and doubled names can stand while they are typed. */
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  /** Values that stay in clear although they may be secrets. */
  kept: z.array(keptValueSchema()),
});

export type TemplateEdit = z.infer<typeof templateEditSchema>;
