import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importConfiguration } from '../../../utils/templates/import/import-configuration.ts';
import { TEMPLATE_SCHEMA_FILE, toTemplateFile } from '../../../utils/templates/template.ts';
import { templateJsonSchema } from './template-json-schema.ts';

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
