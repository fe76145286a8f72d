import { expect, test } from 'vitest';
import { retryAfter } from '../../../../utils/portal/api/ask.ts';
import {
  type ReadProgress,
  readWebhooks,
  webhooksAddress,
} from '../../../../utils/portal/api/read-webhooks.ts';

const address = 'https://api.mist.com/api/v1/orgs/o/webhooks';
const json =
  (value: unknown, headers: Record<string, string> = {}) =>
  () =>
    Response.json(value, { headers });
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('{"detail": "no"}', { status: code, headers });
const webhooks = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    id: `w${from + index}`,
    name: `Webhook ${from + index}`,
  }));

/** Reads with these answers, one after the other; the last one repeats. */
async function read(answers: readonly (() => Response | Promise<Response>)[], cancelAtWait = false) {
  const asked: string[] = [];
  const paused: number[] = [];
  const progress: ReadProgress[] = [];
  const end = new AbortController();
  const result = await readWebhooks(
    address,
    {
      signal: end.signal,
      async ask(at) {
        const answer = answers[Math.min(asked.length, answers.length - 1)];
        asked.push(at.replace(address, ''));
        if (!answer) throw new Error('nothing to answer');
        return answer();
      },
      async pause(seconds) {
        paused.push(seconds);
        if (cancelAtWait) end.abort();
      },
    },
    step => progress.push(step),
  );
  return { result, asked, paused, progress };
}
const count = ({ result }: Awaited<ReturnType<typeof read>>) => (result.ok ? result.webhooks.length : result);

test('one page that is not full is all there is', async () => {
  const all = await read([json(webhooks(0, 3))]);
  expect(count(all)).toBe(3);
  expect(all.asked).toEqual(['?limit=100&page=1']);
});

test('full pages are followed by the next one', async () => {
  const all = await read([json(webhooks(0, 100)), json(webhooks(100, 200)), json(webhooks(200, 237))]);
  expect(count(all)).toBe(237);
  expect(all.asked).toEqual(['?limit=100&page=1', '?limit=100&page=2', '?limit=100&page=3']);
  expect(all.progress.map(({ read: sofar }) => sofar)).toEqual([0, 100, 200]);
});

test.each([
  ['an empty page', [json(webhooks(0, 100)), json([])], 100, 2],
  ['X-Page-Total', [json(webhooks(0, 100), { 'X-Page-Total': '100' })], 100, 1],
  ['a page that comes again, as from an API that does not page', [json(webhooks(0, 100))], 100, 2],
  ['more than was asked for, all at once', [json(webhooks(0, 130))], 130, 2],
  ['none at all', [json([])], 0, 1],
])('it ends at %s', async (_, answers, expected, calls) => {
  const all = await read(answers);
  expect(count(all)).toBe(expected);
  expect(all.asked).toHaveLength(calls);
});

test('after 100 pages it stops, and says that there are more', async () => {
  let at = 0;
  const next = () => {
    at += 100;
    return Response.json(webhooks(at - 100, at));
  };
  const all = await read([next]);
  expect(all.asked).toHaveLength(100);
  expect(count(all)).toBe(10_000);
  expect(all.result).toMatchObject({ complete: false });
});

test('an entry that is no webhook is counted and left out, fields that are not known are kept', async () => {
  const { result } = await read([json([{ id: 'a', name: 'A', future: 1 }, { name: 7 }, 'x'])]);
  expect(result).toEqual({
    ok: true,
    unreadable: 2,
    complete: true,
    webhooks: [{ id: 'a', name: 'A', future: 1 }],
  });
});

test('Mist’s wait is honoured and told', async () => {
  const all = await read([status(429, { 'Retry-After': '7' }), json(webhooks(0, 1))]);
  expect(count(all)).toBe(1);
  expect(all.paused).toEqual([7]);
  expect(all.progress.map(({ wait }) => wait)).toEqual([null, 7, null]);
});

test('where Mist names no wait it is doubled, and after three tries it is given up', async () => {
  const { result, paused, asked } = await read([status(429)]);
  expect(result).toEqual({ ok: false, failure: 'busy', status: 429 });
  expect(paused).toEqual([5, 10]);
  expect(asked).toHaveLength(3);
});

test('no wait is longer than an hour, whatever is asked or the clock says', async () => {
  const headers = { 'Retry-After': 'Fri, 31 Dec 9999 23:59:59 GMT' };
  const { paused } = await read([status(429, headers), status(429, { 'Retry-After': '99999999999' })]);
  expect(paused).toEqual([3600, 3600]);
});

test('a wait can be cancelled', async () => {
  const { result, asked } = await read([status(429)], true);
  expect(result).toEqual({ ok: false, failure: 'cancelled' });
  expect(asked).toHaveLength(1);
});

test.each([
  ['signed-out', status(401)],
  ['refused', status(403)],
  ['not-found', status(404)],
  ['unexpected', status(500)],
  ['not-json', () => new Response('<html>Sign in</html>')],
  ['not-json', json({ detail: 'no list' })],
  ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s is told apart', async (failure, answer) => {
  expect((await read([answer])).result).toMatchObject({ ok: false, failure });
  // On a later page too: half a list is none.
  expect((await read([json(webhooks(0, 100)), answer])).result).toMatchObject({ ok: false, failure });
});

test.each([
  ['12', 12],
  [' 0 ', 0],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 60],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After %j asks for %j seconds', (value, seconds) => {
  expect(retryAfter(value, 0)).toBe(seconds);
});

test.each([
  [
    { scope: 'org', org_id: 'o', apiHost: 'api.eu.mist.com' },
    'https://api.eu.mist.com/api/v1/orgs/o/webhooks',
  ],
  [{ scope: 'site', org_id: 'o', site_id: 's' }, 'https://portal.example/api/v1/sites/s/webhooks'],
  [{ scope: 'site', org_id: 'o' }, null],
  [{ scope: 'org' }, null],
  [{ scope: 'unknown', org_id: 'o', site_id: 's' }, null],
] as const)('the webhooks of %j', (place, expected) => {
  expect(webhooksAddress(place, 'https://portal.example')).toBe(expected);
});
