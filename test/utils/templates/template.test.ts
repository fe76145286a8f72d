import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { importConfiguration } from '../../../utils/templates/import/import-configuration.ts';
import {
  TEMPLATE_SCHEMA_FILE,
  templateFileSchema,
  toTemplateFile,
  variableSchema,
} from '../../../utils/templates/template.ts';

/** The JSON Schema of template files, made from the schema that the importer uses; fields with a default may be missing. */
function templateJsonSchema(): string {
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

/** `vitest -u` writes it anew. */
test('the published JSON Schema is the one of the importer', async () => {
  await expect(templateJsonSchema()).toMatchFileSnapshot(`../../../public/${TEMPLATE_SCHEMA_FILE}`);
});

/** One file for each version that was ever shipped: they must open for ever. */
describe.each(globSync('test/fixtures/templates/versions/*.json').toSorted())('%s', file => {
  test('opens', async () => {
    const result = importConfiguration(readFileSync(file));
    expect(result.ok && result.notes).toEqual([]);
    const templates = result.ok ? result.webhooks.flatMap(({ template }) => template ?? []) : [];
    expect(templates.length).toBeGreaterThan(1);
    await expect(toTemplateFile(templates)).toMatchFileSnapshot(
      `../../../${file.replace('.json', '-now.txt')}`,
    );
  });
});
