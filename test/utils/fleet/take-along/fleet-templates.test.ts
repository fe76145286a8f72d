import { expect, test } from 'vitest';
import { fleetTemplates } from '../../../../utils/fleet/take-along/fleet-templates.ts';
import { exportLibrary } from '../../../../utils/templates/export/export-library.ts';
import { importConfiguration } from '../../../../utils/templates/import/import-configuration.ts';
import { templateFileSchema } from '../../../../utils/templates/template.ts';
import { readAt } from '../fleet-of.ts';
import { atOnce } from './at-once.ts';

const webhooks = await Promise.all([
  readAt('org', {
    name: ' Paging $& ',
    url: 'https://h.example/a?token=4f1c9a77',
    secret: 'marked',
    topics: ['alarms'],
  }),
  readAt('s1', { id: 'w2', url: 'https://h.example/a', headers: { ghp_0123456789abcdef: 'b' } }),
]);

test('each webhook is a template', () => {
  const { text, warnings } = atOnce(fleetTemplates('template', webhooks));
  expect(templateFileSchema().parse(JSON.parse(text)).templates).toEqual([
    {
      id: 'org-1',
      name: 'Paging $&',
      description: '',
      tags: [],
      scope: 'org',
      variables: [
        { name: 'url_token', label: 'URL: token', kind: 'secret' },
        { name: 'secret', label: 'Secret', kind: 'secret', generate: true },
      ],
      webhook: {
        name: ' Paging $& ',
        url: 'https://h.example/a?token={{url_token}}',
        topics: ['alarms'],
        secret: '{{secret}}',
      },
    },
    {
      id: 'w2',
      name: 'Webhook',
      description: '',
      tags: [],
      scope: 'site',
      variables: [],
      webhook: { url: 'https://h.example/a', headers: {} },
    },
  ]);
  expect(warnings).toEqual([
    '“Webhook”: One of the headers or fields is left out, since its name may be a secret. Check what stands in the box of its name.',
  ]);
});

test.each(['template', 'mist-api'] as const)(
  'as %s they are what the library exports of the same templates, and hold no secret',
  format => {
    const { templates } = templateFileSchema().parse(
      JSON.parse(atOnce(fleetTemplates('template', webhooks)).text),
    );
    for (const count of [0, 1, 2]) {
      const { warnings, ...file } = atOnce(fleetTemplates(format, webhooks.slice(0, count)));
      expect(exportLibrary(format, templates.slice(0, count), false)).toMatchObject(file);
      expect(file.text).not.toMatch(/marked|4f1c9a77/);
      expect(importConfiguration(file.text).ok).toBe(count > 0);
    }
  },
);

test('a file of thousands is whole, and more than an import takes from one is said so', () => {
  const [webhook] = webhooks;
  const many = Array.from({ length: 10_001 }, () => webhook ?? []).flat();
  const { warnings } = atOnce(fleetTemplates('template', many));
  expect(warnings[0]).toContain('at most 10,000 webhooks and 20 MB');
  const most = atOnce(fleetTemplates('template', many.slice(1)));
  expect(most.warnings).toEqual([]);
  expect(JSON.parse(most.text).templates).toHaveLength(10_000);
});
