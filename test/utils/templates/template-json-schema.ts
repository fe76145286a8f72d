import * as z from 'zod/mini';
import { templateFileSchema, variableSchema } from '../../../utils/templates/template.ts';

/** The JSON Schema of template files, made from the schema that the importer uses; fields with a default may be missing. */
export function templateJsonSchema(): string {
  const schema = z.toJSONSchema(templateFileSchema(), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== variableSchema()) return;
      // The checks of zod/mini are functions, which no JSON Schema can hold.
      jsonSchema.not = { properties: { kind: { const: 'secret' } }, required: ['kind', 'default'] };
    },
  });
  return `${JSON.stringify({ title: 'Webhook templates for Juniper Mist', ...schema }, null, 2)}\n`;
}
