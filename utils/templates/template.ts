import * as z from 'zod/mini';
import { sentence } from '../language/sentence.ts';
import { lazily } from './lazily.ts';
import { variableSchema } from './variable.ts';
import { webhookSchema } from './webhook.ts';

/** A proven webhook configuration. Strings of the webhook may hold `{{variables}}`; a literal `{{` is written `{{{{`. */
export const templateSchema = lazily(() =>
  z.strictObject({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    description: z._default(z.string(), ''),
    tags: z._default(z.array(z.string()), []),
    /** Where the webhook may stand. */
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

/** Where the JSON Schema of template files stands, below the extension's public/ folder. */
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
