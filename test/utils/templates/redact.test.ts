import { expect, test } from 'vitest';
import { applyVariables } from '../../../utils/templates/apply-variables.ts';
import { redact } from '../../../utils/templates/redact.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { sampleValues, sampleWebhook } from './sample-webhook.ts';

test('each secret becomes a variable, and the rest stays', () => {
  const { webhook, variables } = redact(sampleWebhook);
  expect(webhook).toEqual({
    ...sampleWebhook,
    url: 'https://{{url_username}}:{{url_password}}@hooks.example.com/mist?team=net&token={{url_token}}',
    secret: '{{secret}}',
    headers: {
      Authorization: 'Bearer {{header_authorization}}',
      'X-Api-Key': '{{header_x_api_key}}',
      'X-Team': 'network',
    },
  });
  expect(variables).toEqual([
    { name: 'url_username', label: 'URL: username', kind: 'secret' },
    { name: 'url_password', label: 'URL: password', kind: 'secret' },
    { name: 'url_token', label: 'URL: token', kind: 'secret' },
    { name: 'secret', label: 'Secret', kind: 'secret', generate: true },
    {
      name: 'header_authorization',
      label: 'Custom header Authorization, what follows “Bearer”',
      kind: 'secret',
    },
    { name: 'header_x_api_key', label: 'Custom header X-Api-Key', kind: 'secret' },
  ]);
  expect(applyVariables(webhook, sampleValues)).toEqual(sampleWebhook);
});

test('the secrets of the other types', () => {
  const webhook: Webhook = {
    splunk_token: 'a',
    oauth2_client_secret: 'b',
    oauth2_password: 'c',
    oauth2_username: 'svc',
    oauth2_token_url: 'https://id:pw@login.example.com/token',
    pubsub_credentials: { private_key: 'd', topic: 'mist' },
  };
  expect(redact(webhook).webhook).toEqual({
    splunk_token: '{{splunk_token}}',
    oauth2_client_secret: '{{oauth2_client_secret}}',
    oauth2_password: '{{oauth2_password}}',
    oauth2_username: 'svc',
    oauth2_token_url:
      'https://{{oauth2_token_url_username}}:{{oauth2_token_url_password}}@login.example.com/token',
    pubsub_credentials: { private_key: '{{private_key}}', topic: 'mist' },
  });
});

test.each([
  ['https://token@example.com/a@b', 'https://{{url_username}}@example.com/a@b'],
  ['https://example.com/a@b', 'https://example.com/a@b'],
  ['https://u:p/w@example.com', 'https://{{url_username}}:{{url_password}}@example.com'],
  ['  https://u:@h.example?sig=x#k', '  https://{{url_username}}:@h.example?sig={{url_sig}}#k'],
  [
    'https://h.example/#access_token=x&api%5Fkey=y',
    'https://h.example/#access_token={{url_access_token}}&api%5Fkey={{url_api_key}}',
  ],
  ['https://{{url_username}}@h.example', 'https://{{url_username}}@h.example'],
  [
    'https://h.example/in?t=ghp_abcdefghijklmnop&team=net',
    'https://h.example/in?t={{url_secret_t}}&team=net',
  ],
  [
    'https://h.example/in?k=%39f8e7d6c5b4a39281706aabb&site=5',
    'https://h.example/in?k={{url_secret_k}}&site=5',
  ],
  ['https://h.example/in?t={{team}}:ghp_abcdefghijklmnop', 'https://h.example/in?t={{url_secret_t}}'],
  ['https://h.example/in?token=%7B%7Bx%7D%7D', 'https://h.example/in?token={{url_token}}'],
  ['https://h.example/in?{{team}}', 'https://h.example/in?{{team}}'],
  ['https://h.example/in?ghp_abcdefghijklmnop&v=2', 'https://h.example/in?{{url_secret}}&v=2'],
  ['https://h.example/in?debug&v=2;x/y?token=z', 'https://h.example/in?debug&v=2;x/y?token={{url_token}}'],
])('credentials in the URL %s', (url, expected) => {
  expect(redact({ url }, { variables: [] }).webhook.url).toBe(expected);
});

test('names differ from each other and from those that stand there', () => {
  const headers = { 'X-Key': 'a', x_key: 'b', 'X-Team': '{{header_x_key}}', 'X-Token-Ключ': 'd' };
  expect(redact({ headers }, { variables: [] }).webhook.headers).toEqual({
    'X-Key': '{{header_x_key_2}}',
    x_key: '{{header_x_key_3}}',
    'X-Team': '{{header_x_key}}',
    'X-Token-Ключ': '{{header_x_token}}',
  });
});

test('a literal webhook’s braces are no variables', () => {
  const { webhook, variables } = redact({ name: '{{site}}', secret: '{{secret}}' });
  expect(webhook).toEqual({ name: '{{{{site}}', secret: '{{secret}}' });
  expect(variables.map(({ name }) => name)).toEqual(['secret']);
});

test('a template’s variables stay; one in the place of a secret loses its default', () => {
  const declared = [
    { name: 'key', label: 'Key', kind: 'text' as const, default: 'hunter2' },
    { name: 'site', label: 'Site', kind: 'text' as const, default: 'nyc' },
  ];
  const { webhook, variables, added } = redact(
    { name: '{{site}}', secret: '{{key}}', headers: { Authorization: 'Bearer {{key}}', 'X-Token': 'x' } },
    { variables: declared },
  );
  expect(webhook.headers).toEqual({ Authorization: 'Bearer {{key}}', 'X-Token': '{{header_x_token}}' });
  expect(variables).toEqual([
    { name: 'key', label: 'Key', kind: 'secret' },
    { name: 'site', label: 'Site', kind: 'text', default: 'nyc' },
    { name: 'header_x_token', label: 'Custom header X-Token', kind: 'secret' },
  ]);
  expect(added).toEqual(['header_x_token']);
});

test('a person can keep a header in clear', () => {
  const headers = { 'X-Key': 'public', 'X-Token': 'x' };
  expect(redact({ headers }, { keepHeaders: ['x-key'] }).webhook.headers).toEqual({
    'X-Key': 'public',
    'X-Token': '{{header_x_token}}',
  });
});
