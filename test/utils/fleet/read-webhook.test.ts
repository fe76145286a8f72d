import { expect, test } from 'vitest';
import { fleetWebhookSchema, leftOutOf, typeOf } from '../../../utils/fleet/fleet.ts';
import { readingKey, readWebhook, variablesOf } from '../../../utils/fleet/read-webhook.ts';
import { redact } from '../../../utils/templates/redact.ts';
import { orderFields } from '../../../utils/templates/webhook.ts';
import { plantedSecrets } from '../../cases/planted-secrets.ts';

const place = { scope: 'site', id: 's1', name: 'Berlin' } as const;
const KEY = readingKey();

test('a webhook is read without its secrets and read-only fields', async () => {
  const read = await readWebhook(
    {
      id: 'w1',
      org_id: 'o1',
      created_time: 1,
      url: 'https://Hooks.example.com:443/mist#top',
      name: 'Paging',
      secret: 'correct horse',
      splunk_token: '',
      headers: { 'X-Team': 'network', 'X-Api-Key': '17', ghp_0123456789abcdef: 'true' },
    },
    place,
    KEY,
  );
  expect(read).toEqual({
    id: 'w1',
    place,
    webhook: {
      name: 'Paging',
      url: 'https://Hooks.example.com:443/mist#top',
      splunk_token: '',
      secret: '{{secret}}',
      headers: { 'X-Team': 'network', 'X-Api-Key': '{{header_x_api_key}}' },
    },
    receiver: 'https://hooks.example.com/mist',
    leftOut: 1,
    unlike: [],
  });
  expect(fleetWebhookSchema().parse(read)).toEqual(read);
});

const typed = async (type: unknown) => {
  const read = await readWebhook({ id: 'w', type }, place, KEY);
  return read && typeOf(read);
};

test('a type that is not known is told by its name, unless that may be a secret', async () => {
  expect(await typed(undefined)).toBe('http-post');
  expect(await typed('splunk')).toBe('splunk');
  expect(await typed('aws-eventbridge')).toBe('aws-eventbridge');
  expect(await typed('Zk3v9QpT7wLx')).toBe('http-post');
  expect(await typed(7)).toBe('http-post');
});

test('a header that is no string is told by its name, unless that may be a secret', async () => {
  const headers = { 'X-Retry': 3, ghp_0123456789abcdef: null, 'X-Team': 'network' };
  const read = await readWebhook({ id: 'w', headers }, place, KEY);
  expect(read).toMatchObject({
    webhook: { headers: { 'X-Team': 'network' } },
    unlike: [{ path: ['headers', 'X-Retry'], is: 'number' }],
    leftOut: 1,
  });
  expect(read && leftOutOf(read)).toHaveLength(2);
  expect(fleetWebhookSchema().parse(read)).toEqual(read);
});

test('what has no id cannot be told apart, and is none', async () => {
  expect(await readWebhook({ name: 'a' }, place, KEY)).toBeNull();
  expect(await readWebhook({ id: '', name: 'a' }, place, KEY)).toBeNull();
});

const receiverOf = async (url: string | null, key = KEY) =>
  (await readWebhook({ id: 'w', url }, place, key))?.receiver;

test('two credentials in one URL are two receivers, and the same one is one', async () => {
  const one = await receiverOf('https://hooks.example.com/mist?token=4f1c9a77aa');
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(await receiverOf('HTTPS://hooks.example.com:443/mist?token=4f1c9a77a%61#x')).toBe(one);
  expect(await receiverOf('https://hooks.example.com/mist?token=4f1c9a77ab')).not.toBe(one);
  expect(await receiverOf('https://hooks.example.com/mist?token=4f1c9a77aa', readingKey())).not.toBe(one);
});

test('a credential behind the fragment’s sign is never sent, and makes no other receiver', async () => {
  const plain = await receiverOf('https://hooks.example.com/mist');
  expect(await receiverOf('https://hooks.example.com/mist#token=4f1c9a77aa')).toBe(plain);
  expect(await receiverOf(null)).toBe('');
});

test('each reading has its own key', () => {
  expect(readingKey()).toMatch(/^[0-9a-f]{64}$/);
  expect(readingKey()).not.toBe(readingKey());
});

const planted = plantedSecrets.flatMap(({ secret, why, webhook }) =>
  webhook ? [{ secret, why, webhook }] : [],
);

test('there are planted secrets', () => expect(planted.length).toBeGreaterThan(100));

test.each(planted)('$why: nothing of it is in what is read', async ({ secret, webhook }) => {
  const read = await readWebhook({ ...webhook, id: 'w' }, place, KEY);
  expect(JSON.stringify(read).toLowerCase()).not.toContain(secret.toLowerCase());
});

test.each(planted)('$why: its variables are known again', ({ webhook }) => {
  const redacted = redact(orderFields(webhook));
  expect(variablesOf(redacted.webhook)).toEqual(redacted.variables);
});
