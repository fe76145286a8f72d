import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  type ExportInput,
  exportConfiguration,
} from '../../../../utils/templates/export/export-configuration.ts';
import { exportLibrary } from '../../../../utils/templates/export/export-library.ts';
import { hclString } from '../../../../utils/templates/export/hcl.ts';
import type { Template } from '../../../../utils/templates/template.ts';
import type { Webhook } from '../../../../utils/templates/webhook.ts';
import { grantTypes, webhookTypes } from '../../../../utils/webhook/fields.ts';
import { topics as knownTopics } from '../../../../utils/webhook/topics.ts';
import { timesOfThisRun } from '../../../setup/extent.ts';
import { readHcl } from './read-hcl.ts';
import { elementsOf, faultsOf, mayBeLeftOut, textOf, topicsOf } from './terraform-faults.ts';

const place = { scope: 'org', org_id: 'b1f7', includeSecrets: false, leftOut: [] } as const;
const exported = (webhook: Webhook, more: Partial<ExportInput> = {}) =>
  exportConfiguration('terraform', { ...place, webhook, ...more });

const hostile = fc.constantFrom(
  '${',
  '%{',
  '$${',
  '%%{',
  '$',
  '"',
  '\\',
  '\n',
  '\r',
  '\t',
  '\0',
  '\u2028',
  '\ud800',
  'é',
  '{{x}}',
  '{{{{',
  '#',
  '/*',
  '}',
  'EOT',
  '{{source}}',
  '😀',
);
const text = fc
  .array(fc.oneof(hostile, fc.string({ maxLength: 6 })), { maxLength: 4 })
  .map(all => all.join(''));
const some = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(undefined), fc.constant(null), value, value);
const topic = fc.oneof(
  fc.constantFrom(...knownTopics.map(({ key }) => key)),
  fc.constantFrom('new-topic', '{{t}}'),
);

const webhooks: fc.Arbitrary<Webhook> = fc
  .record({
    ...{
      enabled: some(fc.boolean()),
      verify_cert: some(fc.boolean()),
      single_event_per_message: some(fc.boolean()),
    },
    type: some(fc.constantFrom(...webhookTypes, '' as const)),
    name: some(text),
    url: some(text),
    topics: some(fc.array(topic, { maxLength: 4 })),
    oauth2_grant_type: some(fc.constantFrom(...grantTypes, '' as const)),
    oauth2_token_url: some(text),
    oauth2_client_id: some(text),
    oauth2_client_secret: some(text),
    ...{
      oauth2_username: some(text),
      oauth2_password: some(text),
      oauth2_scopes: some(fc.array(text, { maxLength: 2 })),
    },
    ...{
      splunk_token: some(text),
      secret: some(text),
      headers: some(fc.dictionary(text, text, { maxKeys: 3 })),
    },
    ...{
      assetfilter_ids: some(fc.array(text, { maxLength: 2 })),
      rules: fc.anything(),
      default_action: fc.anything(),
    },
    ...{
      id: some(text),
      org_id: fc.constantFrom(undefined, 'b1f7', 'c0'),
      site_id: fc.constantFrom(undefined, '51'),
    },
    for_site: fc.constantFrom(undefined, true, false),
  })
  .map(fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

const readOnly = ['id', 'org_id', 'site_id', 'for_site'];
const isEmpty = (value: unknown) =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

describe('any webhook', () => {
  test('is written so that the provider takes it, or the warnings say what is missing; nothing goes without a word', () => {
    fc.assert(
      fc.property(
        webhooks,
        fc.constantFrom('org', 'site', 'unknown'),
        fc.boolean(),
        (webhook, scope, secrets) => {
          const { text, warnings } = exported(webhook, { scope, site_id: '51', includeSecrets: secrets });
          expect(faultsOf(text, warnings)).toEqual([]);
          const [resource] = readHcl(text).filter(({ type }) => type === 'resource');
          const told = warnings.join('\n');
          for (const [field, value] of Object.entries(webhook)) {
            if (isEmpty(value) || value === undefined || readOnly.includes(field)) continue;
            const there = resource?.attributes.get(field);
            if (there === undefined) {
              expect(told).toContain(field);
              const isNamed = field === 'headers' && /names? may be (?:a secret|secrets)/.test(told);
              expect(field === 'topics' || isNamed || mayBeLeftOut(field, resource)).toBe(true);
            }
            if (secrets && typeof value === 'string' && there !== undefined)
              expect(textOf(there)).toBe(value.toWellFormed());
          }
          const taken = topicsOf(resource?.labels[0] === 'mist_site_webhook');
          for (const key of webhook.topics ?? []) {
            const written = elementsOf(resource?.attributes.get('topics')).includes(key);
            expect(written).toBe(taken.includes(key));
            if (!written) expect(told).toContain(key);
          }
        },
      ),
      { numRuns: timesOfThisRun(400) },
    );
  });

  test('stands beside others under a name of its own', () => {
    const template = fc.record({
      name: fc.constantFrom('a', 'A', 'a 2', 'a_2', '7', 'ü', '中', '%'),
      webhook: webhooks,
    });
    fc.assert(
      fc.property(fc.array(template, { minLength: 2, maxLength: 5 }), all => {
        const templates = all.map(({ name, webhook }, index): Template => {
          const { id: _, org_id: _org, site_id: _site, for_site: _for, ...fields } = webhook;
          const variables = [{ name: 'source', label: name, kind: 'text', default: name } as const];
          const named = { ...fields, name };
          return {
            id: String(index),
            name,
            description: '',
            tags: [],
            scope: 'any',
            variables,
            webhook: named,
          };
        });
        const { text, warnings } = exportLibrary('terraform', templates, false);
        expect(faultsOf(text, warnings)).toEqual([]);
        expect(text.match(/^resource /gm)).toHaveLength(all.length);
      }),
      { numRuns: timesOfThisRun(150) },
    );
  });
});

/** A string in variable notation, and the expression; each was read back with the HCL library that Terraform uses. */
const pairs = z
  .array(z.tuple([z.string(), z.string()]))
  .parse(JSON.parse(readFileSync('test/fixtures/templates/hcl-strings.json', 'utf8')));

test.each(pairs)('%j', (value, expected) => {
  expect(hclString(value, name => `var.${name}`)).toBe(expected);
});
