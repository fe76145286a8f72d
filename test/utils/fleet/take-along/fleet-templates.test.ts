import { expect, test } from 'vitest';
import { fleetTemplates } from '../../../../utils/fleet/take-along/fleet-templates.ts';
import { exportLibrary } from '../../../../utils/templates/export/export-library.ts';
import { importConfiguration } from '../../../../utils/templates/import/import-configuration.ts';
import { templateSchema } from '../../../../utils/templates/template.ts';
import { readAt } from '../fleet-of.ts';

const webhooks = await Promise.all([
  readAt('org', {
    name: ' Paging ',
    url: 'https://h.example/a?token=4f1c9a77',
    secret: 'marked',
    topics: ['alarms'],
  }),
  readAt('s1', { id: 'w2', url: 'https://h.example/a', headers: { ghp_0123456789abcdef: 'b' } }),
]);

test('each webhook is a template', () => {
  const { templates, warnings } = fleetTemplates(webhooks);
  expect(templates.map(each => templateSchema().parse(each))).toEqual([
    {
      id: 'org-1',
      name: 'Paging',
      description: '',
      tags: [],
      scope: 'org',
      variables: [
        { name: 'url_token', label: 'URL: token', kind: 'secret' },
        { name: 'secret', label: 'Secret', kind: 'secret', generate: true },
      ],
      webhook: {
        name: ' Paging ',
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

test('as JSON of the API they hold no secret, and are read again', () => {
  const { templates } = fleetTemplates(webhooks);
  const { text } = exportLibrary('mist-api', templates, false);
  expect(text).not.toMatch(/marked|4f1c9a77/);
  expect(JSON.parse(text)).toEqual(templates.map(({ webhook }) => webhook));
  expect(importConfiguration(exportLibrary('template', templates, false).text)).toMatchObject({ ok: true });
});
