import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { hclString } from '../../../utils/templates/export/to-terraform.ts';

/** A string in variable notation, and the expression; each was read back with the HCL library that Terraform uses. */
const pairs = z
  .array(z.tuple([z.string(), z.string()]))
  .parse(JSON.parse(readFileSync('test/fixtures/templates/hcl-strings.json', 'utf8')));

test.each(pairs)('%j', (value, expected) => {
  expect(hclString(value, name => `var.${name}`)).toBe(expected);
});
