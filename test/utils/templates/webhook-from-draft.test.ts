import { expect, test } from 'vitest';
import { webhookFromDraft } from '../../../utils/templates/webhook-from-draft.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import { parseHeaders } from '../../../utils/webhook/parse-headers.ts';
import { draftOf } from '../../cases/draft-of.ts';

test('a form becomes the API’s object, without what is empty', () => {
  const draft = draftOf({
    name: 'Pager',
    url: 'https://hooks.example.com/mist',
    topics: ['alarms'],
    secret: 'f1e2',
    verify_cert: false,
    headerRows: [
      ['X-Team', 'network'],
      ['X-Empty', ''],
      ['', ''],
    ],
  });
  expect(webhookFromDraft(draft)).toEqual({
    webhook: {
      enabled: true,
      type: 'http-post',
      name: 'Pager',
      url: 'https://hooks.example.com/mist',
      topics: ['alarms'],
      verify_cert: false,
      secret: 'f1e2',
      headers: { 'X-Team': 'network', 'X-Empty': '' },
    },
    leftOut: [],
    notShown: [],
    notes: [],
  });
});

test('a field that the type does not use is kept where it is set', () => {
  const draft: WebhookDraft = {
    ...draftOf({ type: 'splunk', splunk_token: 'a' }),
    secret: { status: 'read', value: 'left over' },
    oauth2_client_id: { status: 'read', value: '' },
  };
  expect(webhookFromDraft(draft).webhook).toEqual({
    enabled: true,
    type: 'splunk',
    topics: [],
    splunk_token: 'a',
    secret: 'left over',
  });
});

test('what could not be read is named, and what is not shown yet is told apart', () => {
  const draft: WebhookDraft = {
    ...draftOf({ name: 'Pager' }),
    url: { status: 'unreadable' },
    splunk_token: { status: 'read', value: '••••••••' },
  };
  const { webhook, leftOut, notShown } = webhookFromDraft(draft);
  expect(webhook).toEqual({ enabled: true, type: 'http-post', name: 'Pager', topics: [] });
  expect(leftOut).toEqual(['url', 'splunk_token']);
  expect(notShown).toEqual(['verify_cert', 'secret', 'headers']);
});

test('headers whose text does not parse are left out', () => {
  const { webhook, leftOut } = webhookFromDraft(draftOf({ headersText: '{"X-A": "1"' }));
  expect(webhook.headers).toBeUndefined();
  expect(leftOut).toEqual(['headers']);
});

test('of a doubled name the last value is kept, and what is no string becomes one; both are told', () => {
  const draft: WebhookDraft = {
    ...draftOf({}),
    headers: { status: 'read', value: parseHeaders('{"X-A": "1", "X-A": "2", "X-B": 1.0, "X-C": "••••••"}') },
  };
  const { webhook, notes } = webhookFromDraft(draft);
  expect(webhook.headers).toEqual({ 'X-A': '2', 'X-B': '1.0' });
  expect(notes.map(({ path }) => path)).toEqual([
    'webhook.headers["X-A"]',
    'webhook.headers["X-B"]',
    'webhook.headers["X-C"]',
  ]);
});
