import { expect, test } from 'vitest';
import type { FleetWebhook } from '../../../../utils/fleet/fleet.ts';
import { countsIn, deliveriesIn, deliveryIn } from '../../../../utils/portal/api/delivery-log.ts';
import {
  type FleetRequest,
  fleetAnswerSchema,
  fleetRequestSchema,
  readFleetPage,
} from '../../../../utils/portal/api/fleet-page.ts';
import { readDeliveryToVerify, readHealth } from '../../../../utils/portal/api/read-health.ts';
import { handleRequest } from '../../../portal/server/handle-request.ts';
import { fleetWebhooks, MARKED } from '../../../portal/server/practice-fleet.ts';
import { practiceDeliveries, practiceFailures } from '../../../portal/server/practice-log.ts';
import { PRACTICE_ORG } from '../../../portal/server/practice-places.ts';
import { practiceBackend } from '../../../portal/tests/practice-backend.ts';

const NOW = Date.UTC(2026, 0, 8, 9, 41);
const SCOPE = `orgs/${PRACTICE_ORG}`;
const place = { scope: 'org', id: PRACTICE_ORG, name: 'Practice' } as const;
const [central, pager, , , location] = fleetWebhooks(SCOPE).map(
  ({ id }): FleetWebhook => ({ id: String(id), place, webhook: {}, receiver: '', leftOut: 0, unlike: [] }),
);
if (!central || !pager || !location) throw new Error('the practice organization has changed');

/** Asks the practice portal through the tab's side; `wire` is what came out of it. */
function asking(instead?: (request: FleetRequest) => Response | undefined) {
  const backend = practiceBackend('http://localhost:1', 'https://localhost:1');
  const wire: string[] = [];
  const ask = async (request: FleetRequest) => {
    const answer = await readFleetPage(fleetRequestSchema().parse(request), {
      origin: 'https://api.mist.com',
      signal: new AbortController().signal,
      ask: async address =>
        instead?.(request) ??
        handleRequest(
          backend,
          new Request(address, { headers: { cookie: 'sessionid=s; practice-sites=3' } }),
        ),
    });
    wire.push(JSON.stringify(answer));
    return fleetAnswerSchema().parse(answer);
  };
  return { ask, wire, calls: () => backend.calls.of('s').length };
}

const inWeek = (at: FleetWebhook) =>
  practiceDeliveries({ scope: SCOPE, id: at.id }, NOW / 1000 - 604_800, NOW / 1000);
const failing = [central, pager].find(at => inWeek(at).some(({ status }) => status === 'failure'));
if (!failing) throw new Error('none of them fails');

test('a week is counted day by day, with its newest delivery and failures; nothing else of the log leaves the tab', async () => {
  const { ask, wire, calls } = asking();
  const health = await readHealth(failing, ask, NOW);
  expect(calls()).toBe(9);
  expect(health?.days.map(({ success, failure }) => [success, failure])).toEqual(
    Array.from({ length: 7 }, () => [22, 2]),
  );
  const records = inWeek(failing);
  expect(health?.last?.id).toBe(records[0]?.id);
  const failed = records.filter(({ status }) => status === 'failure');
  expect(failed).toHaveLength(practiceFailures.length);
  expect(health?.failures.map(({ id }) => id)).toEqual(failed.map(({ id }) => id));
  expect(new Set(health?.failures.map(({ cause }) => cause)).size).toBe(12);
  expect(health?.failures.every(({ error }) => error.startsWith('Post "https://'))).toBe(true);
  expect(wire.join()).not.toContain(MARKED);
});

test('of what is not logged there are no deliveries, and nothing further is asked', async () => {
  const { ask, calls } = asking();
  const health = await readHealth(location, ask, NOW);
  expect(health).toMatchObject({ last: null, failures: [] });
  expect(calls()).toBe(7);
});

test.each(['counts', 'deliveries'] as const)('where Mist does not give %s, nothing is known', async list => {
  const refused = (request: FleetRequest) =>
    request.list === list ? new Response('', { status: 403 }) : undefined;
  expect(await readHealth(failing, asking(refused).ask, NOW)).toBeNull();
});

test('for Verify one delivery comes out of the tab, with the headers that Verify looks at', async () => {
  const { ask } = asking();
  const [record] = inWeek(failing);
  if (!record) throw new Error('no record');
  const text = await readDeliveryToVerify(failing, { id: record.id, at: record.timestamp * 1000 }, ask, NOW);
  expect(await readDeliveryToVerify(failing, null, ask, NOW)).toBe(text);
  const given = JSON.parse(text ?? '');
  expect(given.req_payload).toBe(record.req_payload);
  const names = Object.keys(JSON.parse(given.req_headers));
  expect(names).toEqual(['Content-Type', 'X-Mist-Signature-v2', 'X-Mist-Signature']);
  expect(await readDeliveryToVerify(failing, { id: 'none', at: NOW }, ask, NOW)).toBeNull();
});

test('counts of another time than was asked for are none', () => {
  const counts = (part: object) => JSON.stringify({ results: [{ status: 'success', count: 7 }], ...part });
  const day = { from: 1_764_000_000_000, to: 1_764_086_400_000 };
  expect(countsIn(counts({}), day)).toEqual({ success: 7, failure: 0 });
  expect(countsIn(counts({ start: 1_764_000_000.5, end: 1_764_086_400 }), day)).toEqual({
    success: 7,
    failure: 0,
  });
  expect(countsIn(counts({ start: 1_763_481_600, end: 1_764_086_400 }), day)).toBeNull();
  expect(countsIn('{"results":7}', day)).toBeNull();
});

test('an answer that is no log is none', () => {
  for (const text of ['', '[]', '{"results":{}}', '<!doctype html>']) {
    expect(deliveriesIn(text)).toBeNull();
    expect(deliveryIn(text, 'a')).toBeNull();
  }
  expect(deliveriesIn('{"results":[{"id":1}]}')).toEqual([]);
});
