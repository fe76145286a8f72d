import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Double, doublesOf } from '../../../utils/fleet/doubles.ts';
import type { FleetPlace, FleetWebhook } from '../../../utils/fleet/fleet.ts';
import { readWebhook } from '../../../utils/fleet/read-webhook.ts';
import { doublesCases } from '../../cases/fleet-doubles/fleet-doubles.ts';
import { type NaiveWebhook, naiveDoubles } from '../../cases/fleet-doubles/naive-doubles.ts';
import { timesOfThisRun } from '../../setup/extent.ts';

const placeOf = (at: string): FleetPlace => ({ scope: at === 'org' ? 'org' : 'site', id: at, name: at });

async function read(webhooks: readonly NaiveWebhook[]): Promise<FleetWebhook[]> {
  const all = await Promise.all(webhooks.map(({ at, ...raw }) => readWebhook(raw, placeOf(at), 'key')));
  return all.filter(each => each !== null);
}

const asRow = ({ webhooks, topics, certainty }: Double) => [
  webhooks.map(({ id }) => id).join(),
  topics.join(),
  certainty,
];

test('there are as many cases as the issue wants', () => {
  expect(doublesCases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(doublesCases.map(({ title }) => title)).size).toBe(doublesCases.length);
});

test.each(doublesCases)('$title', async ({ webhooks, doubles }) => {
  const expected = doubles.map(each => {
    const [ids, topics, open] = each.split(' ');
    return [ids, topics, open ? 'possible' : 'certain'];
  });
  expect(naiveDoubles(webhooks)).toEqual(expected);
  expect(
    doublesOf(await read(webhooks))
      .map(asRow)
      .sort(),
  ).toEqual(expected);
});

const one = fc.record({
  at: fc.constantFrom('org', 's1', 's2', 's3'),
  url: fc.constantFrom(
    'https://h.example/a',
    'HTTPS://H.example:443/%61#b',
    'https://h.example/a?token=4f1c9a77',
    'https://h.example:443/./a?token=4f1c9a7%37',
  ),
  enabled: fc.constantFrom(true, true, false, null),
  type: fc.constantFrom('http-post', null, 'splunk'),
  topics: fc.subarray(['alarms', 'audits', 'device-events', 'zone', 'wifi-conn-raw']),
  rules: fc.constantFrom(null, [], [{ topic: 'alarms' }]),
});

test('any fleet has the doubles that the words of the issue say, in whatever order it comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 12 }), fc.nat(), async (given, turn) => {
      const webhooks = given.map((each, index) => ({ ...each, id: String.fromCharCode(97 + index) }));
      const turned = [...webhooks.slice(turn % 12), ...webhooks.slice(0, turn % 12)];
      const found = doublesOf(await read(turned)).map(asRow);
      expect(found.sort()).toEqual(naiveDoubles(webhooks));
    }),
    { numRuns: timesOfThisRun(300) },
  );
});

const fleetWebhook = (id: string, at: string, topics: string[]): FleetWebhook => ({
  id,
  place: placeOf(at),
  webhook: { url: 'https://h.example/', topics },
  receiver: 'https://h.example/',
  leftOut: 0,
  unlike: [],
});

test('of topics that nobody knows a double is only possible', () => {
  const of = (...topics: string[]) =>
    doublesOf([fleetWebhook('1', 'org', topics), fleetWebhook('2', 's1', topics)]).map(asRow);
  expect(of('later')).toEqual([['1,2', 'later', 'possible']]);
  expect(of('later', 'alarms')).toEqual([['1,2', 'alarms,later', 'certain']]);
});

test('what an API gives twice is one webhook', () => {
  const again = fleetWebhook('1', 's1', ['alarms']);
  expect(doublesOf([fleetWebhook('1', 'org', ['alarms']), again])).toEqual([]);
});
