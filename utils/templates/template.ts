import * as z from 'zod/mini';
import { sentence } from '../language/sentence.ts';
import { lazily } from './lazily.ts';
import { webhookSchema } from './webhook.ts';

/** A value that a person saw and keeps in clear, and where: it holds for no other value and at no other place. */
export const keptValueSchema = lazily(() => z.object({ path: z.string(), value: z.string() }));

export type KeptValue = z.infer<ReturnType<typeof keptValueSchema>>;

/** What may be between the braces of `{{name}}`. */
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

/** A proven webhook configuration. Strings of the webhook may hold `{{variables}}`; a literal `{{` is written `{{{{`. */
export const templateSchema = lazily(() =>
  z.strictObject({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    description: z._default(z.string(), ''),
    tags: z._default(z.array(z.string()), []),
    /** Where the webhook may be made. */
    scope: z.enum(['org', 'site', 'any']),
    variables: z._default(
      z.array(variableSchema()).check(
        z.refine(variables => new Set(variables.map(({ name }) => name)).size === variables.length, {
          error: () => sentence('import_variable_twice'),
        }),
      ),
      [],
    ),
    webhook: webhookSchema(),
  }),
);

export type Template = z.infer<ReturnType<typeof templateSchema>>;

export const TEMPLATE_FORMAT = 'mist-webhook-templates';
export const TEMPLATE_VERSION = 1;

/** Where the JSON Schema of template files is, below the extension's public/ folder. */
export const TEMPLATE_SCHEMA_FILE = 'mist-webhook-templates.v1.schema.json';

/** A file of templates, version 1. */
export const templateFileSchema = lazily(() =>
  z.strictObject({
    $schema: z.exactOptional(z.string()),
    format: z.literal(TEMPLATE_FORMAT),
    version: z.literal(TEMPLATE_VERSION),
    templates: z.array(templateSchema()),
  }),
);

export type TemplateFile = z.infer<ReturnType<typeof templateFileSchema>>;

/** Templates as the JSON text of a file, in the order given. */
export function toTemplateFile(templates: readonly Template[]): string {
  const file: TemplateFile = {
    $schema: TEMPLATE_SCHEMA_FILE,
    format: TEMPLATE_FORMAT,
    version: TEMPLATE_VERSION,
    templates: [...templates],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
