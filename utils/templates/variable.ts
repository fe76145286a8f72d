import * as z from 'zod/mini';
import { sentence } from '../language/sentence.ts';
import { lazily } from './lazily.ts';

/** What may stand between the braces of `{{name}}`. */
export const variableName = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

/** A value that differs from place to place, or is secret, and so is not part of a template. */
export const variableSchema = lazily(() =>
  z
    .strictObject({
      name: z.string().check(z.regex(variableName)),
      /** What a person reads where the value is asked for. */
      label: z._default(z.string(), ''),
      kind: z.enum(['text', 'secret']),
      /** A value to begin with; text only. */
      default: z.exactOptional(z.string()),
      /** Whether a random value does, so that it can be generated. */
      generate: z.exactOptional(z.boolean()),
    })
    .check(
      z.refine(({ kind, default: value }) => kind === 'text' || value === undefined, {
        path: ['default'],
        error: () => sentence('import_secret_default'),
      }),
    ),
);

export type Variable = z.infer<ReturnType<typeof variableSchema>>;
