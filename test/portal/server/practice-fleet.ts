import { practiceCredentials } from './credentials.ts';
import { PRACTICE_SITE } from './practice-places.ts';
import { blankWebhook } from './seed-webhooks.ts';

/** A site as the API lists it. */
export interface PracticeSite {
  readonly id: string;
  readonly name: string;
}

const hex = (number: number) => number.toString(16).padStart(8, '0');
const towns = ['Aachen', 'Bern', 'Cork', 'Delft', 'Espoo', 'Faro', 'Graz', 'Hull', 'Izmir', 'Jena'];

/** The sites of a practice organization of so many, the first of which is the practice portal's own. */
export function practiceSites(count: number): readonly PracticeSite[] {
  return Array.from({ length: count }, (_, at) => ({
    id: at === 0 ? PRACTICE_SITE : siteId(at),
    name: at === 0 ? 'Main Building' : `${towns[at % towns.length]} ${String(at).padStart(4, '0')}`,
  }));
}

const siteId = (at: number) => `${hex(at)}-51fe-4000-8000-02e208b2d34f`;

/** How the API refuses a site's list to the practice portal's person; null where it gives it. */
export function refusalAt(site: string): 403 | 404 | null {
  const at = indexOf(site);
  if (at % 25 === 24) return 403;
  return at % 50 === 33 ? 404 : null;
}

function indexOf(site: string): number {
  return site === PRACTICE_SITE ? 0 : Number.parseInt(site.slice(0, 8), 16);
}

const infrastructure = ['alarms', 'audits', 'device-events', 'device-updowns'];
const CENTRAL = 'https://hooks.example.com/mist';

/** Each secret of it is recognised by this. */
export const MARKED = 'practice-secret';
const secretOf = (of: string) => `${MARKED}-${of}`;

/** The webhooks that a practice organization, or one of its sites, starts with, a site in so many of ten ways: the same at each start. */
export function fleetWebhooks(scope: string, ways = 1): Record<string, unknown>[] {
  const [kind, id = ''] = scope.split('/');
  const made = kind === 'sites' ? siteWebhooks(indexOf(id), ways) : organizationWebhooks;
  const place = kind === 'sites' ? indexOf(id) : 0xffffff;
  return made.map((webhook, at) => ({
    ...blankWebhook,
    secret: secretOf(`${place}-${at}`),
    id: `${hex(place)}-0000-4000-8000-${hex(at).padStart(12, '0')}`,
    created_time: 1_700_000_000 + place,
    modified_time: 1_750_000_000 + place,
    ...webhook,
  }));
}

const organizationWebhooks = [
  { name: 'Central collector', url: CENTRAL, topics: infrastructure },
  { name: 'Pager', url: 'https://pager.example.com/alerts?team=noc', topics: ['alarms'] },
  {
    name: 'Log index',
    type: 'splunk',
    url: 'https://splunk.example.com:8088/services/collector',
    topics: ['audits', 'device-events'],
    splunk_token: secretOf('splunk'),
    secret: '',
  },
  { name: 'Central collector, old', url: CENTRAL, topics: infrastructure, enabled: false },
  { name: 'Location', url: 'https://location.example.com/in', topics: ['location'] },
];

/** So many of ten ways, in turn: doubles, what only looks like one, none at all. */
function siteWebhooks(at: number, count: number): Record<string, unknown>[] {
  const desk = { name: 'Site desk', url: `https://desk.example.com/sites/${at}`, topics: ['alarms'] };
  const ways: Record<string, unknown>[][] = [
    [
      {
        name: 'Site alarms',
        url: 'HTTPS://Hooks.Example.com:443/mist',
        topics: ['alarms', 'client-latency'],
      },
    ],
    [desk, { name: 'Facilities', url: `https://facilities.example.com/${at}`, topics: ['occupancy-alerts'] }],
    [desk, { ...desk, name: 'Site desk, again', url: `https://desk.example.com/./sites/%${digit(at)}` }],
    [
      {
        name: 'Chosen alarms',
        url: 'https://hooks.example.com/mist',
        topics: ['alarms'],
        default_action: 'block',
        rules: [{ topic: 'alarms', action: 'permit', matching: { type: ['ap_offline'] } }],
      },
    ],
    [{ name: 'Collector, off', url: CENTRAL, topics: ['alarms'], enabled: false }],
    [{ name: 'Location', url: 'https://location.example.com/in', topics: ['location'] }],
    [],
    [
      {
        name: 'Ticket desk',
        type: 'oauth2',
        url: CENTRAL,
        topics: ['alarms'],
        oauth2_grant_type: 'client_credentials',
        oauth2_token_url: 'https://login.example.com/token',
        oauth2_client_id: practiceCredentials.clientId,
        oauth2_client_secret: secretOf(`oauth2-${at}`),
        secret: '',
      },
    ],
    [
      desk,
      {
        name: 'With a token',
        url: `https://chat.example.com/in?token=${secretOf(`token-${at}`)}`,
        topics: ['device-updowns'],
        headers: {
          notation: 'rows',
          rows: [{ name: 'Authorization', value: `Bearer ${secretOf(`header-${at}`)}` }],
        },
      },
    ],
    [{ ...desk, topics: ['alarms', 'audits'], verify_cert: false }],
  ];
  return Array.from({ length: count }, (_, next) => ways[(at + next) % ways.length] ?? []).flat();
}

/** A number's path as percent-encoding has it: the first digit encoded. */
function digit(at: number): string {
  const [first = '0', ...rest] = String(at);
  return `3${first}${rest.join('')}`;
}
