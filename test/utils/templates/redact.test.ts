import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Redaction, type RedactOptions, redact } from '../../../utils/templates/redact.ts';
import { keptOf, secureTemplate } from '../../../utils/templates/secure-template.ts';
import { applyVariables } from '../../../utils/templates/variables.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { rowsOf } from '../../cases/lines.ts';
import { sampleValues, sampleWebhook } from './samples.ts';

/** A webhook, what is given beside it, and all that comes of it. */
const row = z.tuple([z.custom<Webhook>(), z.custom<RedactOptions>(), z.custom<Redaction>()]);
const rows = rowsOf('test/cases/redactions.ndjson', row);

test.each(rows)('%j with %j', (webhook, options, redaction) => {
  expect(JSON.parse(JSON.stringify(redact(webhook, options)))).toEqual(redaction);
});

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

test.each([
  ['https://token@example.com/a@b', 'https://{{url_username}}@example.com/a@b'],
  ['https://example.com/a@b', 'https://example.com/a@b'],
  ['https://u:12/w@example.com', 'https://{{url_username}}:{{url_password}}@example.com'],
  ['http://u:80/a?b', 'http://u:80/a?b'],
  ['https://u:p/w@example.com', 'https://{{url_username}}:{{url_password}}@example.com'],
  ['  https://u:@h.example?sig=x#k', '  https://{{url_username}}:@h.example?sig={{url_sig}}#k'],
  [
    'https://h.example/#access_token=x&api%5Fkey=y',
    'https://h.example/#access_token={{url_access_token}}&api%5Fkey={{url_api_key}}',
  ],
  ['https://{{url_username}}@h.example', 'https://{{url_username}}@h.example'],
  ['https://h.example/in?t=ghp_abcdefghijklmnop&team=net', 'https://h.example/in?t={{url_t}}&team=net'],
  ['https://h.example/in?k=%39f8e7d6c5b4a39281706aabb&site=5', 'https://h.example/in?k={{url_k}}&site=5'],
  ['https://h.example/in?t={{team}}:ghp_abcdefghijklmnop', 'https://h.example/in?t={{url_t}}'],
  ['https://h.example/in?token=%7B%7Bx%7D%7D', 'https://h.example/in?token={{url_token}}'],
  ['https://h.example/in?{{team}}', 'https://h.example/in?{{team}}'],
  ['https://h.example/in?ghp_abcdefghijklmnop&v=2', 'https://h.example/in?{{url_secret}}&v=2'],
  ['https://h.example/in?debug&v=2;x/y?token=z', 'https://h.example/in?debug&v={{url_secret_v}}'],
  ['https://h.example/?token=abc;TAIL', 'https://h.example/?token={{url_token}}'],
  ['https://h.example/?token=abc&TAIL', 'https://h.example/?token={{url_token}}&{{url_token_2}}'],
  ['https://h.example/?token=abc?TAIL', 'https://h.example/?token={{url_token}}'],
  ['https://h.example/a;pin=12;TAIL/b', 'https://h.example/a;pin={{url_pin}};{{url_path}}/b'],
  [
    'https://hooks.slack.com/services/T0/B0/x',
    'https://hooks.slack.com/services/{{url_path}}/{{url_path_2}}/{{url_path_3}}',
  ],
  ['https://discord.com/api/webhooks/1/abc', 'https://discord.com/api/webhooks/{{url_path}}/{{url_path_2}}'],
  [
    'https://a.webhook.office.com/webhookb2/x@y/IncomingWebhook/z/w',
    'https://a.webhook.office.com/webhookb2/{{url_path}}/IncomingWebhook/{{url_path_2}}/{{url_path_3}}',
  ],
  [
    'https://chat.googleapis.com/v1/spaces/AAAA/messages?key=a&token=b',
    'https://chat.googleapis.com/v1/spaces/{{url_path}}/messages?key={{url_key}}&token={{url_token}}',
  ],
  ['hooks.example.com/in/9f8e7d6c5b4a3928', 'hooks.example.com/in/{{url_path}}'],
  ['https://h.example/oauth2/v2.0/token', 'https://h.example/oauth2/v2.0/token'],
  [
    'https://h.example/auth/realms/mist/protocol/openid-connect/token',
    'https://h.example/auth/realms/mist/protocol/openid-connect/token',
  ],
  [
    'https://h.example:8443/hooks/mist/v1/events?source=mist&site=berlin&version=2#top',
    'https://h.example:8443/hooks/mist/v1/events?source=mist&site=berlin&version=2#top',
  ],
  ['https://h.example/services/collector/event', 'https://h.example/services/collector/event'],
  ['https://h.example/api/v1/sites/{{site}}/hooks', 'https://h.example/api/v1/sites/{{site}}/hooks'],
])('credentials in the URL %s', (url, expected) => {
  expect(redact({ url }, { variables: [] }).webhook.url).toBe(expected);
});

test('names differ from each other and from those that stand there', () => {
  const headers = {
    'X-Key': 'a',
    x_key: 'b',
    'X-Key-3': 'c',
    'X-Team': '{{header_x_key}}',
    'X-Token-Ключ': 'd',
  };
  expect(redact({ headers }, { variables: [] }).webhook.headers).toEqual({
    'X-Key': '{{header_x_key_2}}',
    x_key: '{{header_x_key_3}}',
    'X-Key-3': '{{header_x_key_3_2}}',
    'X-Team': '{{header_x_key}}',
    'X-Token-Ключ': '{{header_x_token}}',
  });
});

const text = (name: string, value?: string) =>
  ({ name, label: '', kind: 'text', ...(value !== undefined && { default: value }) }) as const;

test.each([
  // Where the variable stands for a credential, by the place.
  [{ headers: { Authorization: 'Bearer {{x}}' } }, 'noc', false],
  [{ headers: { 'X-Foo': 'Bearer {{x}}' } }, 'noc', false],
  [{ headers: { 'X-Api-Key': '{{x}}' } }, 'noc', false],
  [{ headers: { 'X-Foo': 'user=a; pass={{x}}' } }, 'noc', false],
  [{ headers: { 'X-Foo': '{"token":"{{x}}"}' } }, 'noc', false],
  [{ url: 'https://h.example/?token={{x}}' }, 'noc', false],
  [{ url: 'https://h.example/?data={"token":"{{x}}"}' }, 'noc', false],
  [{ url: 'https://u:{{x}}@h.example/' }, 'noc', false],
  [{ url: 'https://{{x}}@h.example/' }, 'noc', false],
  [{ url: 'https://hooks.slack.com/services/{{x}}/b/c' }, 'noc', false],
  [{ url: 'https://h.example/key/{{x}}/in' }, 'noc', false],
  [{ secret: '{{x}}' }, 'noc', false],
  [{ secret: 'hunter2 {{x}}', name: 'At {{x}}' }, 'noc', false],
  [{ later: { auth: { deep: ['{{x}}'] } } }, 'noc', false],
  // Where the default itself may be one, or makes one of its place.
  [{ headers: { 'X-Foo': '{{x}}' } }, 'hunter2', false],
  [{ url: '{{x}}' }, 'https://u:p@h.example/', false],
  [{ url: '{{x}}' }, 'https://h.example/?token=a', false],
  [{ url: '{{x}}/services/a/b/c' }, 'https://hooks.slack.com', false],
  [{ url: 'https://h.example/?{{x}}=noc' }, 'token', false],
  [{ headers: { 'X-Foo': 'pass{{x}}=noc' } }, 'word', false],
  // Where nothing stands against it.
  [{ headers: { 'X-Foo': '{{x}}' } }, 'noc', true],
  [{ url: '{{x}}' }, 'https://h.example/hooks/mist', true],
  [{ url: 'https://h.example/{{x}}/mist?site=berlin' }, 'nyc', true],
  [{ name: 'At {{x}}' }, 'Zürich, floor 2', true],
  [{ later: ['{{x}}'] }, '42', true],
  [{}, 'noc', true],
])('of %j with the default %s: kept %s', (webhook, value, stays) => {
  const { variables } = redact(webhook, { variables: [text('x', value)] });
  const x = variables.find(({ name }) => name === 'x');
  expect(x?.default).toBe(stays ? value : undefined);
  if (x) expect(x.kind).toBe(stays ? 'text' : 'secret');
});

test('in a secret field nothing stays beside a variable, whatever stands before it', () => {
  for (const field of ['secret', 'splunk_token', 'oauth2_client_secret', 'oauth2_password']) {
    for (const value of ['hunter2 {{x}}', 'Bearer {{x}}', '{{x}}!', '{"a":"{{x}}"}', 'x']) {
      const { webhook, found } = redact({ [field]: value }, { variables: [text('x')] });
      expect(webhook[field]).toBe(`{{${field}}}`);
      expect(found).toEqual([expect.objectContaining({ path: field, value, keepable: false })]);
    }
    expect(redact({ [field]: ' {{x}}{{y}} ' }, { variables: [] }).found).toEqual([]);
  }
});

test('fields of unknown use are looked into, however deep', () => {
  const site_id = '441a1214-6928-442a-8e92-e1d34b8ec6a6';
  const { webhook } = redact({
    site_id_list: 'mist',
    rules: [{ topic: 'alarms', matching: { site_id, severity: ['warn', 'critical'], token: 'x' } }],
    later: { deep: [{ pin: 1234, port: 8443, note: 'hunter2', on: true, none: null, id: site_id }] },
    extra_headers: [{ name: 'X-Key', value: 'noc' }, 'Authorization: Basic x'],
    blob: '{"a":{"password":"x"}}',
    credentials: { member: 'a', topic: 'mist' },
  });
  expect(webhook).toEqual({
    site_id_list: 'mist',
    rules: [{ topic: 'alarms', matching: { site_id, severity: ['warn', 'critical'], token: '{{token}}' } }],
    later: {
      deep: [
        { pin: '{{pin}}', port: 8443, note: '{{secret_note}}', on: true, none: null, id: '{{secret_id}}' },
      ],
    },
    extra_headers: [{ name: 'X-Key', value: '{{value}}' }, '{{secret_extra_headers}}'],
    blob: '{{secret_blob}}',
    credentials: { member: '{{member}}', topic: 'mist' },
  });
});

test('a person keeps one value at one place in clear, and no other', () => {
  const headers = { 'X-Key': 'public', 'X-Token': 'public' };
  const kept = [{ path: 'headers["X-Key"]', value: 'public' }];
  const { webhook, found } = redact({ headers }, { kept });
  expect(webhook.headers).toEqual({ 'X-Key': 'public', 'X-Token': '{{header_x_token}}' });
  expect(keptOf(found)).toEqual(kept);
  const changed = redact({ headers: { 'X-Key': 'other' } }, { kept });
  expect(changed.webhook.headers).toEqual({ 'X-Key': '{{header_x_key}}' });
  expect(keptOf(changed.found)).toEqual([]);
  const secret = redact({ secret: 'x' }, { kept: [{ path: 'secret', value: 'x' }] });
  expect(secret.webhook.secret).toBe('{{secret}}');
});

test('a default that is kept stays where no credential stands', () => {
  const kept = [{ path: 'variables.x', value: 'hunter2' }];
  const of = (webhook: Webhook) => redact(webhook, { variables: [text('x', 'hunter2')], kept }).variables;
  expect(of({ name: '{{x}}', headers: { 'X-Foo': '{{x}}' } })).toEqual([text('x', 'hunter2')]);
  expect(of({ headers: { 'X-Key': '{{x}}' } })).toEqual([{ name: 'x', label: '', kind: 'secret' }]);
});

test('a template’s own texts hold no secret, unless a person keeps that very text', () => {
  const template = {
    ...{ id: 'a', name: 'NOC, token: ownname', tags: ['pin=1234', 'noc'], scope: 'any' as const },
    description: 'Key accounts\npassword: ownline\nToken:\n\nbelowline\nNight shift:\nNOC',
    variables: [],
    webhook: { name: 'NOC' },
  };
  const { template: safe, found } = secureTemplate(template);
  const description = 'Key accounts\nToken:\n\nNight shift:\nNOC';
  expect(safe).toEqual({ ...template, name: 'NOC', tags: ['noc'], description });
  expect(found.map(({ path, value }) => [path, value])).toEqual([
    ['description', template.description],
    ['tags', 'pin=1234'],
  ]);
  const kept = [{ path: 'description', value: template.description }];
  expect(secureTemplate(template, kept).template.description).toBe(template.description);
  expect(secureTemplate({ ...template, description: 'pin: 5678' }, kept).template.description).toBe('');
});

test.each([
  ['-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nshort\n-----END PRIVATE KEY-----', ''],
  ['4f9a1c77e02b4d5f8a6c3e1d0b9f7a25', ''],
  ['See (`Rk7vWq2ZpLx9Tn4BRk7vWq2Z+Lx9/n4B==`).', ''],
  ['https://relay.example.com/in/4f9a1c77e02b4d5f8a6c3e1d0b9f7a25?site=hq', ''],
  ['qXwKzJxHvBnQwKzJxHvBnMtRpLsDfGhJ', ''],
  ['zgqhwpxkvbtjmrcdfnlsyoeuiazqxjkvbw', ''],
  ['MyReceiverOfAllAlarmsAndAuditsInTheNorthernRegion', null],
  ['Donaudampfschifffahrtsgesellschaftskapitaen', null],
  ['Token for prod:\ntulip', 'Token for prod:'],
  ['================================================', null],
  ['Org 4f8d0b1a-2222-4333-8444-555566667777', null],
  ['https://wiki.example.com/spaces/NOC/pages/1234567890/Mist+webhooks', null],
  ['https://git.example.com/noc/split2/workflows/webhook-receiver-873426e2cc96', null],
  ['Changed in webhook-receiver-production-cluster-2026-11-30', null],
  ['/opt/mist/webhook-receiver/releases/20261201T101213Z/current', null],
  ['Commit 4f9a1c7', null],
])('of the note %j between two lines stays %j', (note, stays) => {
  const around = (text: string) => ['NOC', text, 'Night shift'].filter(Boolean).join('\n');
  const template = {
    ...{ id: 'a', name: 'A', tags: [], scope: 'any' as const, variables: [], webhook: {} },
    description: around(note),
  };
  expect(secureTemplate(template).template.description).toBe(around(stays ?? note));
});
