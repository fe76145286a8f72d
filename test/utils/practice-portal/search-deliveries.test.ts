import { expect, it } from 'vitest';
import type { DeliveryRecord } from '../../portal/sender/record-of.ts';
import { searchDeliveries } from '../../portal/server/search-deliveries.ts';

const NOW = 1_770_000_000;

function record(id: string, age: number, more: Partial<DeliveryRecord> = {}): DeliveryRecord {
  return {
    id,
    org_id: 'o',
    site_id: 's',
    webhook_id: 'w',
    topic: 'alarms',
    status: 'success',
    status_code: 200,
    error: '',
    req_headers: '{}',
    req_url: '',
    req_payload: '',
    resp_headers: '{}',
    resp_body: '',
    timestamp: NOW - age,
    ...more,
  };
}

const records = [
  record('a', 10),
  record('b', 60, { topic: 'ping' }),
  record('c', 7200, { status: 'failure', status_code: 503, error: 'the receiver answered 503' }),
  record('d', 7300, { status: 'failure', status_code: 0, error: 'self-signed certificate' }),
  record('e', 200_000),
];

function search(query: string) {
  const address = new URL(`http://localhost/api/v1/orgs/o/webhooks/w/events/search?${query}`);
  const { results, ...page } = searchDeliveries(records, address, NOW);
  return { ...page, ids: results.map(({ id }) => id).join('') };
}

it('gives the last day, newest first', () => {
  expect(search('')).toEqual({ start: NOW - 86_400, end: NOW, limit: 100, total: 4, ids: 'abcd' });
});

it.each([
  ['topic=ping', 'b'],
  ['status=failure', 'cd'],
  ['status_code=503', 'c'],
  ['status_code=0', 'd'],
  ['error=self-signed', 'd'],
  ['duration=1h', 'ab'],
  ['duration=7d', 'abcde'],
  [`start=${NOW - 30}`, 'a'],
  [`start=-3d&end=${NOW - 7200}`, 'cde'],
  ['end=-1m', 'bcd'],
  ['sort=timestamp', 'dcba'],
  ['sort=-timestamp', 'abcd'],
  ['start=yesterday&limit=all', 'abcd'],
])('%s', (query, ids) => expect(search(query).ids).toBe(ids));

it('goes on after a page', () => {
  const first = search('limit=3&status=success&duration=7d');
  expect(first).toMatchObject({ total: 3, ids: 'abe' });
  expect(first).not.toHaveProperty('next');
  const page = search('limit=2&duration=7d');
  expect(page).toMatchObject({ total: 5, ids: 'ab' });
  expect(page.next).toBe('/api/v1/orgs/o/webhooks/w/events/search?limit=2&duration=7d&search_after=b');
  expect(search('limit=2&duration=7d&search_after=b').ids).toBe('cd');
  expect(search('limit=2&duration=7d&search_after=d')).not.toHaveProperty('next');
});
