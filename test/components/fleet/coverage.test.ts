import { expect, test } from 'vitest';
import { coverageOf, hostOf, topicsOf } from '../../../components/fleet/coverage.ts';
import { doublesOf } from '../../../utils/fleet/doubles.ts';
import type { FleetWebhook } from '../../../utils/fleet/fleet.ts';

const URL_OF_ALL = 'https://hooks.example.com/in';

function webhook(id: string, place: string, fields: FleetWebhook['webhook']): FleetWebhook {
  const scope = place === 'org' ? 'org' : 'site';
  const all = { url: URL_OF_ALL, ...fields };
  return {
    id,
    place: { scope, id: place, name: place },
    webhook: all,
    receiver: all.url ?? '',
    leftOut: 0,
    unlike: [],
  };
}

const fleet = [
  webhook('a', 'org', { topics: ['alarms'] }),
  webhook('b', 'x', { topics: ['alarms', 'client-join'] }),
  webhook('c', 'y', { topics: ['client-join'] }),
  webhook('d', 'y', { topics: ['client-join'], url: 'https://HOOKS.example.com:443/other' }),
  webhook('e', 'y', { topics: ['audits'], enabled: false }),
  webhook('f', 'y', { topics: ['audits'], url: 'https://desk.example.com:8443/' }),
];

test('a host gets a topic from the organization, from sites, or twice; of what is disabled nothing', () => {
  const [hooks, desk, ...more] = coverageOf(fleet, doublesOf(fleet));
  expect(more).toEqual([]);
  expect([hooks?.host, desk?.host]).toEqual(['hooks.example.com', 'desk.example.com:8443']);
  expect(Object.fromEntries(hooks?.topics ?? [])).toEqual({
    alarms: { fromOrganization: true, sites: 1, doubles: 1 },
    'client-join': { fromOrganization: false, sites: 2, doubles: 0 },
  });
});

test('topics are those of all webhooks', () => {
  expect(topicsOf(fleet)).toEqual(['alarms', 'audits', 'client-join']);
});

test.each([
  ['https://Hooks.example.com:443/', 'hooks.example.com'],
  ['https://a.example.com/?token={{token}}', 'a.example.com'],
  ['no url', ''],
  [undefined, ''],
])('the host of %j is %j', (url, host) => {
  expect(hostOf(webhook('a', 'org', { url }))).toBe(host);
});
