import { expect, test } from 'vitest';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';

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
