import '../../setup/speak-english.ts';
import { doublesOf } from '../../../utils/fleet/doubles.ts';
import { driftOf, summaryOf } from '../../../utils/fleet/drift/drift.ts';
import { type Fleet, type FleetPlace, type FleetWebhook, webhooksOf } from '../../../utils/fleet/fleet.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { median } from '../quantile.ts';
import type { Row } from '../row.ts';

const RUNS = 7;
const TOPICS = ['alarms', 'audits', 'client-join', 'device-events', 'device-updowns', 'nac-events', 'zone'];

function webhookAt(place: FleetPlace, site: number, number: number): FleetWebhook {
  const url = `https://hooks${number === 0 ? '' : site % 50}.example.com/mist`;
  return {
    id: `${place.id}-${number}`,
    place,
    receiver: url,
    leftOut: 0,
    unlike: [],
    webhook: {
      enabled: site % 10 !== 9 || number === 1,
      type: number === 2 ? 'splunk' : 'http-post',
      name: `${['Paging', 'Archive', 'Index'][number % 3]} of ${place.name}`,
      url,
      topics: TOPICS.filter((_, index) => (site + index) % (number + 2) !== 0),
      verify_cert: site % 7 !== 0,
      headers: { Authorization: 'Bearer {{header_authorization}}', 'X-Site': place.name },
      secret: '{{secret}}',
    },
  };
}

/** An organization with five webhooks and sites with three each; all share one receiver, and a hundredth of the sites another. */
export function largeFleet(sites: number): Fleet {
  const org: FleetPlace = { scope: 'org', id: 'org', name: 'Example' };
  const places = Array.from(
    { length: sites },
    (_, site): FleetPlace => ({
      scope: 'site',
      id: `site-${site}`,
      name: `Site ${site}`,
    }),
  );
  return {
    orgId: 'org',
    apiHost: 'api.mist.com',
    places: [org, ...places].map((place, index) => ({
      state: 'read',
      place,
      at: 0,
      unreadable: 0,
      webhooks: Array.from({ length: index === 0 ? 5 : 3 }, (_, number) => webhookAt(place, index, number)),
    })),
  };
}

function timed(what: string, budget: number, work: () => unknown): Row {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return { what, budget, measured: median(times), unit: 'ms', runs: RUNS };
}

/** In the place of a template that one of three webhooks of each site was made of. */
const template: Template = {
  id: 'a',
  name: 'Paging',
  description: '',
  tags: [],
  scope: 'site',
  variables: [{ name: 'site', label: 'Site', kind: 'text' }],
  webhook: {
    enabled: true,
    name: 'Paging of {{site}}',
    url: 'https://hooks.example.com/mist',
    topics: ['alarms', 'client-join', 'device-events'],
    headers: { Authorization: 'Bearer {{header_authorization}}', 'X-Site': '{{site}}' },
    secret: '{{secret}}',
  },
};

/** What the page of all webhooks computes, on an organization of 5,000 sites. */
export function fleet(): Row[] {
  const large = largeFleet(5000);
  const webhooks = webhooksOf(large);
  const found = `${webhooks.length} webhooks`;
  const { same, differs } = summaryOf(driftOf(template, large)).counts;
  return [
    timed(`double deliveries of ${found} (${doublesOf(webhooks).length})`, 150, () => doublesOf(webhooks)),
    timed(`drift of ${found} from a template (${same} same, ${differs} not)`, 300, () =>
      summaryOf(driftOf(template, large)),
    ),
  ];
}
