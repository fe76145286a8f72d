import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secureTemplate, templateFromWebhook } from '../../../utils/templates/secure-template.ts';
import { editFromTemplate, splitTags, templateFromEdit } from '../../../utils/templates/template-edit.ts';
import { webhookFromDraft } from '../../../utils/templates/webhook-from-draft.ts';
import { sampleTemplate } from './samples.ts';
import { validDraft } from './valid-draft.ts';

const { template } = secureTemplate(
  sampleTemplate({
    tags: ['field', 'EMEA'],
    webhook: {
      enabled: false,
      type: 'http-post',
      name: 'R',
      url: 'https://a.example/{{path}}',
      topics: [],
      secret: 'x'.repeat(40),
      headers: { 'X-A': '1' },
      single_event_per_message: true,
      later: { a: 1 },
    },
  }),
);

test('an edit that changes nothing saves the same template, unknown fields too', () => {
  expect(templateFromEdit(editFromTemplate(template, null))).toEqual({ template, found: [] });
});

test('secrets become variables, unless one is kept in clear', () => {
  const edit = editFromTemplate(template, null);
  const webhook = { ...edit.webhook, secret: 'hush-hush-hush' };
  const headers = [
    { name: 'Authorization', value: 'Bearer abc123' },
    { name: 'X-Api-Key', value: 'open' },
    { name: '', value: '' },
  ];
  const kept = [{ path: 'headers["X-Api-Key"]', value: 'open' }];
  const saved = templateFromEdit({ ...edit, webhook, headers, kept }).template;
  expect(saved.webhook.secret).toMatch(/^\{\{secret/);
  expect(saved.webhook.headers).toEqual({
    Authorization: 'Bearer {{header_authorization}}',
    'X-Api-Key': 'open',
  });
});

test('an emptied field is left out, and the name falls back on the webhook’s', () => {
  const edit = editFromTemplate(template, null);
  const saved = templateFromEdit({ ...edit, name: ' ', webhook: { ...edit.webhook, url: '' } }).template;
  expect(saved).toMatchObject({ name: 'R' });
  expect(saved.webhook).not.toHaveProperty('url');
});

test('tags are trimmed, and each stands once', () => {
  expect(splitTags(' field, EMEA,, Field ,emea')).toEqual(['field', 'EMEA']);
});

test('whatever form was saved as a template, an edit that changes nothing keeps it', () => {
  fc.assert(
    fc.property(validDraft, draft => {
      const { template: saved } = templateFromWebhook(webhookFromDraft(draft).webhook, {
        id: 'a',
        name: 'A',
      });
      expect(templateFromEdit(editFromTemplate(saved, null))).toEqual({ template: saved, found: [] });
    }),
  );
});
