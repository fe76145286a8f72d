import { expect, test } from 'vitest';
import type { FleetWebhook } from '../../../utils/fleet/fleet.ts';
import { isSigned, rotationGroups, withWebhooks } from '../../../utils/fleet/rotation.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';

const at = (id: string, receiver: string, part: Webhook = {}): FleetWebhook => ({
  id,
  place: { scope: 'org', id: 'o', name: 'Practice' },
  webhook: { url: `${receiver}#${id}`, secret: '{{secret}}', ...part },
  receiver,
  leftOut: 0,
  unlike: [],
});

test.each<[FleetWebhook, boolean]>([
  [at('a', 'https://a.example.com/'), true],
  [at('a', 'https://a.example.com/', { type: 'http-post' }), true],
  [at('a', 'https://a.example.com/', { type: 'splunk' }), false],
  [at('a', 'https://a.example.com/', { secret: '' }), false],
  [at('a', ''), false],
])('%j is signed: %s', (webhook, signed) => {
  expect(isSigned(webhook)).toBe(signed);
});

test('webhooks of one receiver share a new secret, which stays when further ones come', () => {
  let made = 0;
  const makeSecret = () => `new-${++made}`;
  const [a, b, c] = [at('a', 'A'), at('b', 'B'), at('c', 'A')];
  const first = withWebhooks(null, [a, at('x', 'X', { type: 'splunk' })], makeSecret);
  const rotation = withWebhooks(first, [b, c, a], makeSecret);
  expect(first.webhooks.size).toBe(1);
  expect(made).toBe(2);
  expect(rotationGroups(rotation, [c, at('d', 'A'), b, a])).toEqual([
    { receiver: 'A', url: 'A#c', secret: 'new-1', webhooks: [c, a] },
    { receiver: 'B', url: 'B#b', secret: 'new-2', webhooks: [b] },
  ]);
});
