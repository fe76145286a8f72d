import { expect, test } from 'vitest';
import { check } from '../../../utils/rules/check.ts';
import { draftFromWebhook, templateDraft } from '../../../utils/templates/draft-from-webhook.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';

const absent = { status: 'absent' };

test('fields that a webhook does not have are absent', () => {
  const draft = draftFromWebhook({ name: 'Pager', verify_cert: false, headers: { 'X-B': '1', 'X-A': '' } });
  expect(Object.entries(draft).filter(([, { status }]) => status === 'read')).toEqual([
    ['name', { status: 'read', value: 'Pager' }],
    ['verify_cert', { status: 'read', value: false }],
    [
      'headers',
      {
        status: 'read',
        value: {
          notation: 'rows',
          fields: [
            { name: 'X-B', value: '1' },
            { name: 'X-A', value: '' },
          ],
        },
      },
    ],
  ]);
});

test('null empties a field that the type uses, and says nothing of the others', () => {
  const draft = draftFromWebhook({
    type: 'http-post',
    enabled: null,
    secret: null,
    headers: null,
    splunk_token: null,
    oauth2_client_id: '',
  });
  expect(draft.secret).toEqual({ status: 'read', value: '' });
  expect(draft.headers).toEqual({ status: 'read', value: { notation: 'rows', fields: [] } });
  expect([draft.enabled, draft.splunk_token, draft.oauth2_client_id]).toEqual([absent, absent, absent]);
});

const whole: Webhook = {
  enabled: true,
  type: 'http-post',
  name: 'Receiver',
  url: 'https://hooks.example.com/mist',
  topics: ['alarms'],
  verify_cert: true,
  secret: '{{secret}}',
};
const codesOf = (webhook: Webhook) =>
  check(templateDraft(webhook), { scope: 'org', mode: 'edit', touched: true, otherNames: [] }).map(
    ({ code }) => code,
  );

test.each<[string, Webhook, string[]]>([
  ['a variable as the secret', {}, []],
  ['no secret', { secret: '' }, ['SECRET_MISSING']],
  ['a variable as the host', { url: 'https://{{host}}/mist' }, []],
  ['a variable as the whole URL', { url: '{{url}}' }, []],
  ['variables behind the host', { url: 'http://hooks.example.com/{{path}}' }, ['URL_NOT_HTTPS']],
  ['a scheme before a variable', { headers: { Authorization: 'Bearer {{token}}' } }, []],
  ['rules with a variable', { rules: [{ topic: '{{topic}}' }] }, ['EVENT_RULES_OVERRIDE']],
  ['a default action that is a variable', { default_action: '{{action}}' }, []],
  ['sound rules', { rules: [{ topic: 'alarms', action: 'permit' }] }, ['EVENT_RULES_OVERRIDE']],
  ['a default action that is none', { default_action: 'allow' }, ['EVENT_RULES_INVALID']],
  ['a blank behind a variable', { headers: { 'X-Site': '{{site}} ' } }, ['HEADER_VALUE_EDGE_SPACE']],
])('%s', (_, part, codes) => {
  expect(codesOf({ ...whole, ...part })).toEqual(codes);
});
