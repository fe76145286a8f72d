import { expect, test } from 'vitest';
import { exportLibrary } from '../../../../utils/templates/export/export-library.ts';
import { secureTemplate } from '../../../../utils/templates/secure-template.ts';
import type { Template } from '../../../../utils/templates/template.ts';
import { sampleTemplate } from '../samples.ts';

const withSecret = (id: string, part: Partial<Template> = {}) =>
  secureTemplate(
    sampleTemplate({
      id,
      name: id,
      webhook: { ...sampleTemplate().webhook, url: 'https://h.example/{{org_name}}', secret: 'a-secret' },
      ...part,
    }),
  ).template;
const two = [withSecret('one'), withSecret('two')];

test('as JSON of the API they are a list', () => {
  const { text, fileName } = exportLibrary('mist-api', two, false);
  expect(JSON.parse(text)).toEqual(two.map(({ webhook }) => webhook));
  expect(fileName).toBe('mist-webhooks.json');
});

test('as Terraform each resource has its own name, each secret its own variable, text variables are shared', () => {
  const { text } = exportLibrary('terraform', two, false);
  expect(text.match(/^resource .*$/gm)).toEqual([
    'resource "mist_org_webhook" "receiver" {',
    'resource "mist_org_webhook" "receiver_2" {',
  ]);
  expect(text.match(/^variable .*$/gm)?.toSorted()).toEqual([
    'variable "one_secret" {',
    'variable "org_id" {',
    'variable "org_name" {',
    'variable "two_secret" {',
  ]);
  expect(text.match(/required_providers/g)).toHaveLength(1);
});

test('as commands no two receivers share a secret', () => {
  const { text } = exportLibrary('curl', two, false);
  expect(text.match(/curl -X POST/g)).toHaveLength(2);
  expect(text).toContain('WEBHOOK_ONE_SECRET');
  expect(text).toContain('WEBHOOK_TWO_SECRET');
});

test('a header that is kept in clear is a variable, unless it is wanted in clear', () => {
  const kept = sampleTemplate({ webhook: { ...two[0]?.webhook, headers: { 'X-Api-Key': 'MARK' } } });
  for (const templates of [[kept], [kept, ...two]]) {
    expect(exportLibrary('mist-api', templates, false).text).not.toContain('MARK');
    const inClear = exportLibrary('mist-api', templates, true);
    expect(inClear.text).toContain('MARK');
    expect(inClear.fileName).toContain('WITH-SECRETS');
    expect(inClear.warnings.join()).toContain('in clear');
  }
});

test('a file is named after the webhook, or after its template', () => {
  const { name: _, ...nameless } = sampleTemplate().webhook;
  const fileOf = (part: Partial<Template>) =>
    exportLibrary('terraform', [sampleTemplate({ name: 'Pager', ...part })], false).fileName;
  expect(fileOf({})).toBe('receiver-webhook.tf');
  expect(fileOf({ webhook: nameless })).toBe('pager-webhook.tf');
});
