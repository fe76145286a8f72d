import * as z from 'zod/mini';
import { templateFileSchema } from '../../../utils/templates/template.ts';
import { variableSchema } from '../../../utils/templates/variable.ts';

/** The JSON Schema of template files, made from the schema that the importer uses; fields with a default may be missing. */
export function templateJsonSchema(): string {
  const schema = z.toJSONSchema(templateFileSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== variableSchema) return;
      jsonSchema.if = { properties: { kind: { const: 'secret' } } };
      jsonSchema.then = { properties: { default: false } };
    },
  });
  return `${JSON.stringify({ title: 'Webhook templates for Juniper Mist', ...schema }, null, 2)}\n`;
}
