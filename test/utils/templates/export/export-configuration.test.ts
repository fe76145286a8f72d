import { describe, expect, test } from 'vitest';
import {
  type ExportFormat,
  type ExportInput,
  exportConfiguration,
  exportFormats,
} from '../../../../utils/templates/export/export-configuration.ts';
import { exportLibrary } from '../../../../utils/templates/export/export-library.ts';
import { importConfiguration } from '../../../../utils/templates/import/import-configuration.ts';
import { sampleTemplate, sampleWebhook } from '../samples.ts';

const input: ExportInput = {
  webhook: { ...sampleWebhook, id: '0d1e', org_id: 'b1f7', created_time: 1700000000 },
  scope: 'org',
  org_id: 'b1f7',
  apiHost: 'api.mist.com',
  includeSecrets: false,
  leftOut: [],
};
const endings: Readonly<Record<ExportFormat, string>> = {
  'mist-api': 'webhook.json',
  template: 'webhook-template.json',
  curl: 'webhook.sh',
  terraform: 'webhook.tf',
};

describe.each(exportFormats)('%s', format => {
  test('as in the example file', async () => {
    const { text, fileName } = exportConfiguration(format, input);
    expect(fileName).toBe(`paging-night-at-bob-s-home-${endings[format]}`);
    await expect(text).toMatchFileSnapshot(`../../../fixtures/templates/exports/${fileName}.txt`);
  });

  test('holds no secret unless it is asked to, and then says so in the name', () => {
    expect(exportConfiguration(format, input).text).not.toMatch(/marked|hunter2|t0k3n/);
    const exported = exportConfiguration(format, { ...input, includeSecrets: true });
    expect(exported.fileName).toMatch(/-WITH-SECRETS\.\w+$/);
    expect(exported.warnings).toContainEqual(expect.stringMatching(/^This holds 6 secret values in clear/));
    expect(exported.variables).toEqual([]);
    for (const secret of ['marked-bearer', 'marked-key', 'hunter2', 't0k3n']) {
      expect(exported.text).toContain(secret);
    }
  });

  test('of a webhook without secrets only the effect of a tool is told', () => {
    const webhook = { name: 'Plain', url: 'https://hooks.example.com/mist', topics: ['alarms'] };
    const exported = exportConfiguration(format, { ...input, webhook, includeSecrets: true });
    expect(exported.fileName).toBe(`plain-${endings[format]}`);
    const effects = {
      terraform: 'Applying this makes a new webhook.',
      curl: 'Sending this makes a new webhook.',
    };
    const effect = format === 'terraform' || format === 'curl' ? effects[format] : undefined;
    expect(exported.warnings).toEqual(effect ? [expect.stringContaining(effect)] : []);
    if (effect) expect(exported.text).toContain(`# ${exported.warnings[0]}\n`);
  });

  test('names what was left out', () => {
    const { warnings } = exportConfiguration(format, { ...input, leftOut: ['url', 'secret'] });
    expect(warnings[0]).toBe(
      '“URL”, “Secret”: what stands in the form could not be read, so it is left out. Add it by hand.',
    );
  });

  test('a template’s variables stay variables', () => {
    const exported = exportConfiguration(format, {
      ...input,
      webhook: { name: 'At {{site}}', url: 'https://hooks.example.com', topics: [], secret: '{{key}}' },
      variables: [
        { name: 'site', label: 'Site', kind: 'text', default: 'nyc' },
        { name: 'key', label: 'Secret', kind: 'secret', generate: true },
      ],
      includeSecrets: true,
    });
    expect(exported.fileName).not.toContain('WITH-SECRETS');
    expect(exported.variables.map(({ name }) => name)).toEqual(['site', 'key']);
    expect(exported.text).toContain(
      { curl: 'WEBHOOK_KEY', terraform: 'var.key' }[String(format)] ?? '{{key}}',
    );
  });
});

test('warnings that depend on the format', () => {
  const warningsOf = (format: ExportFormat, more: Partial<ExportInput>) =>
    exportConfiguration(format, { ...input, webhook: { name: 'a' }, ...more }).warnings;
  expect(warningsOf('curl', { scope: 'unknown' })).toEqual([
    'Whether this is for an organization or a site is not known. Check it before you use this.',
    'Sending this makes a new webhook. Sending it twice makes two, and each event is then delivered twice.',
  ]);
  expect(warningsOf('curl', input)).toEqual([
    'Mist has this webhook already. Sending this makes a second one, and each event is then delivered twice.',
  ]);
  expect(warningsOf('mist-api', { webhook: { name: '{{a}}' } })).toEqual([
    expect.stringMatching(/^A value holds “{{”\. It is written “{{{{”/),
  ]);
});

test.each<[what: string, rules: unknown, action: unknown]>([
  [
    'as Mist documents them',
    [{ topic: 'alarms', filters: [{ field: 'type', values: [1, null] }] }],
    'permit',
  ],
  ['a rule that is none', ['alarms', { topic: 7 }, null], 7],
  ['no list', { topic: 'alarms' }, { deny: true }],
  ['null', null, null],
])(
  'rules and the default action, %s, come through every import and export but Terraform',
  (_, rules, action) => {
    const both = { rules, default_action: action };
    const webhook = { name: 'a', url: 'https://h.example/x', topics: ['alarms'], ...both };
    for (const source of [webhook, [webhook], { id: 'a', name: 'A', scope: 'org', webhook }]) {
      const result = importConfiguration(JSON.stringify(source));
      if (!result.ok || !result.webhooks[0]) throw new Error('not imported');
      const { webhook: kept, variables } = result.webhooks[0];
      const textIn = (format: ExportFormat) =>
        exportConfiguration(format, { ...input, webhook: kept, variables }).text;
      expect(JSON.parse(textIn('mist-api'))).toEqual(webhook);
      expect(JSON.parse(textIn('template'))).toMatchObject({ templates: [{ webhook }] });
      expect(JSON.parse(textIn('curl').split("--data-raw '")[1]?.split("'")[0] ?? '')).toEqual(webhook);
      const secured = exportLibrary('template', [sampleTemplate({ webhook: kept })], false);
      expect(JSON.parse(secured.text)).toMatchObject({ templates: [{ webhook: both }] });
    }
  },
);
