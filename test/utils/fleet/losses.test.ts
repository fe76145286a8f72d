import { expect, test } from 'vitest';
import { lossesWithout } from '../../../utils/fleet/doubles.ts';
import type { Fleet, FleetPlace, FleetWebhook } from '../../../utils/fleet/fleet.ts';

const placeOf = (id: string): FleetPlace => ({ scope: id === 'org' ? 'org' : 'site', id, name: id });

/** `org: 1 alarms audits; s1: 2 alarms`: by place the ids and topics of webhooks; `!` marks a disabled one. */
function fleetOf(text: string): Fleet {
  return {
    orgId: 'org',
    apiHost: 'api.mist.com',
    places: text.split(';').map(part => {
      const [id = '', ...webhooks] = part.trim().split(/: |, |:$/);
      const place = placeOf(id);
      return {
        state: 'read',
        place,
        at: 0,
        unreadable: 0,
        webhooks: webhooks.filter(Boolean).map(each => webhookOf(each, place)),
      };
    }),
  };
}

function webhookOf(text: string, place: FleetPlace): FleetWebhook {
  const [name = '', ...topics] = text.split(' ');
  const id = name.replace(/\W/g, '');
  const receiver = name.includes('*') ? 'https://other.example/' : 'https://h.example/';
  return {
    id,
    place,
    receiver,
    leftOut: 0,
    unlike: [],
    webhook: { url: receiver, topics, enabled: !name.includes('!') },
  };
}

function lossesOf(text: string, id: string): string[] {
  const fleet = fleetOf(text);
  const webhook = fleet.places
    .flatMap(each => (each.state === 'read' ? each.webhooks : []))
    .find(each => each.id === id);
  if (!webhook) throw new Error(`There is no webhook ${id}.`);
  return lossesWithout(webhook, fleet).map(
    ({ topics, places }) => `${places.map(place => place.id).join()}: ${topics.join()}`,
  );
}

const rows: readonly (readonly [title: string, fleet: string, id: string, ...losses: string[]])[] = [
  ['a site has all from the organization', 'org: 1 alarms; s1: 2 alarms; s2:', '2'],
  ['the other sites have none of their own', 'org: 1 alarms; s1: 2 alarms; s2:', '1', 'org,s2: alarms'],
  [
    'a site keeps its own topics only',
    'org: 1 audits alarms; s1: 2 alarms; s2:',
    '1',
    'org,s2: alarms,audits',
    's1: audits',
  ],
  ['what the organization does not have is lost', 'org: 1 alarms; s1: 2 zone alarms', '2', 's1: zone'],
  ['an organization has no topics of sites', 'org: 1 zone; s1: 2 zone', '2', 's1: zone'],
  ['raw topics are not counted', 'org: 1 alarms; s1: 2 alarms wifi-conn-raw', '2'],
  ['two at one site', 's1: 1 alarms audits, 2 alarms; s2:', '1', 's1: audits'],
  ['two at the organization', 'org: 1 alarms audits, 2 alarms; s1:', '1', 'org,s1: audits'],
  ['a third keeps it', 'org: 1 alarms, 3 alarms; s1: 2 alarms; s2:', '1'],
  ['another receiver keeps nothing', 'org: 1 alarms, 3* alarms; s1:', '1', 'org,s1: alarms'],
  ['a disabled one keeps nothing', 'org: 1 alarms, 3! alarms; s1:', '1', 'org,s1: alarms'],
  ['a disabled one has nothing to lose', 'org: 1! alarms; s1:', '1'],
  ['events of the organization itself come from no site', 'org: 1 audits; s1: 2 audits', '1', 'org: audits'],
];

test.each(rows)('%s: %s without %s', (_title, fleet, id, ...losses) => {
  expect(lossesOf(fleet, id)).toEqual(losses);
});
