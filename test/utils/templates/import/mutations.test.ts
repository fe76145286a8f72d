import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftFromWebhook } from '../../../../utils/templates/draft-from-webhook.ts';
import {
  exportConfiguration,
  exportFormats,
} from '../../../../utils/templates/export/export-configuration.ts';
import { importConfiguration } from '../../../../utils/templates/import/import-configuration.ts';
import { applyVariables, variablesIn } from '../../../../utils/templates/variables.ts';
import { webhookSchema } from '../../../../utils/templates/webhook.ts';
import { timesOfThisRun } from '../../../setup/extent.ts';
import { sampleWebhook } from '../samples.ts';

const sources = [
  readFileSync('test/fixtures/templates/versions/v1.json', 'utf8'),
  JSON.stringify([sampleWebhook, { ...sampleWebhook, rules: [{ topic: 'alarms' }], id: 'x' }]),
  exportConfiguration('mist-api', {
    webhook: sampleWebhook,
    scope: 'org',
    includeSecrets: false,
    leftOut: [],
  }).text,
];

const fragment = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u',
    '{{',
    '}}',
    '/*',
    '//',
    '\0',
    '\ufeff',
    '\ud800',
  ),
  fc.constantFrom(
    'null',
    'true',
    '-1e999',
    '""',
    '"__proto__":1,',
    '"constructor":{},',
    '"webhook":',
    '"templates":',
    '[]',
    '{}',
  ),
  fc.jsonValue({ maxDepth: 2 }).map(value => JSON.stringify(value)),
  fc.string({ maxLength: 5 }),
);

/** Replaces `length` characters at some place; the place is a share of the text. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  put: fc.oneof(fragment, fc.constant('')),
});

const mutated = fc
  .tuple(fc.constantFrom(...sources), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([source, edits]) =>
    edits.reduce((text, { at, length, put }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + put + text.slice(start + length);
    }, source),
  );

/** The importer's contract: a usable value, or messages with their place. */
function holds(source: string | Uint8Array): void {
  const result = importConfiguration(source);
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { message, line, column } of result.problems) {
      expect(message.length).toBeGreaterThan(0);
      expect(message.length).toBeLessThan(300);
      expect(Math.min(line, column)).toBeGreaterThan(0);
    }
    return;
  }
  for (const { webhook, variables } of result.webhooks) {
    expect(webhookSchema().safeParse(webhook).success).toBe(true);
    expect(variables.map(({ name }) => name)).toEqual(expect.arrayContaining(variablesIn(webhook)));
    draftFromWebhook(applyVariables(webhook, {}));
    for (const format of exportFormats) {
      exportConfiguration(format, { webhook, variables, scope: 'org', includeSecrets: false, leftOut: [] });
    }
  }
}

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const level of levels) vi.spyOn(console, level);
});

afterEach(() => {
  for (const level of levels) expect(console[level]).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('mutated files end in a value or in messages', { timeout: 120_000 }, () => {
  fc.assert(fc.property(mutated, holds), { numRuns: timesOfThisRun(10_000) });
});

test('any values in the fields, any text and any bytes do too', { timeout: 60_000 }, () => {
  const fields = fc.dictionary(
    fc.oneof(
      fc.constantFrom('name', 'url', 'headers', 'topics', 'type', 'rules', 'templates', 'format'),
      fc.string(),
    ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      fields.map(value => JSON.stringify(value)),
      holds,
    ),
    { numRuns: timesOfThisRun(1000) },
  );
  fc.assert(fc.property(fc.string(), holds), { numRuns: timesOfThisRun(1000) });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), holds), { numRuns: timesOfThisRun(1000) });
});
