import { expect, test } from 'vitest';
import { driftOf, type PlaceDrift, summaryOf } from '../../../../utils/fleet/drift/drift.ts';
import type { Template } from '../../../../utils/templates/template.ts';
import type { Webhook } from '../../../../utils/templates/webhook.ts';
import { fleetOf, placeOf } from '../fleet-of.ts';

const base: Webhook = {
  enabled: true,
  type: 'http-post',
  name: 'Paging',
  url: 'https://hooks.example.com/mist',
  topics: ['alarms', 'audits'],
  verify_cert: true,
};

const templateOf = (webhook: Webhook, more: Partial<Template> = {}): Template => ({
  id: 't',
  name: 'T',
  description: '',
  tags: [],
  scope: 'site',
  variables: [],
  webhook,
  ...more,
});

/** The differences of the one site, as `path: wanted | found`. */
async function differencesOf(template: Webhook, found: object): Promise<string> {
  const [drift] = driftOf(templateOf(template), await fleetOf({ s1: [found] }));
  if (!drift || !('differences' in drift)) return drift?.state ?? 'none';
  expect(drift.state).toBe(drift.differences.length === 0 ? 'same' : 'differs');
  const text = (side: (typeof drift.differences)[number]['wanted']) =>
    side.state === 'value' ? JSON.stringify(side.value) : side.state;
  return drift.differences.map(each => `${each.path}: ${text(each.wanted)} | ${text(each.found)}`).join(', ');
}

const OTHER = 'https://hooks.example.org/';
/** What a template and what is found say instead of the base, and how they differ. */
const rows: readonly (readonly [
  title: string,
  template: Partial<Webhook>,
  found: object,
  differences?: string,
])[] = [
  ['the same', {}, {}],
  ['defaults that are left out', { enabled: null, verify_cert: undefined, type: '' }, {}],
  [
    'defaults that are given',
    { enabled: undefined, type: undefined, verify_cert: undefined },
    { single_event_per_message: false, headers: {}, rules: [], secret: '', splunk_token: null },
  ],
  ['topics in another order', {}, { topics: ['audits', 'alarms', 'alarms'] }],
  ['a topic is missing', {}, { topics: ['alarms'] }, 'topics: ["alarms","audits"] | ["alarms"]'],
  ['no topics', {}, { topics: [] }, 'topics: ["alarms","audits"] | not-set'],
  ['disabled', {}, { enabled: false }, 'enabled: true | false'],
  ['a certificate that nobody looks at', {}, { verify_cert: false }, 'verify_cert: true | false'],
  ['another type', {}, { type: 'splunk', splunk_token: 'marked' }, 'type: "http-post" | "splunk"'],
  ['a type that is not known', {}, { type: 'aws-eventbridge' }, 'type: "http-post" | "aws-eventbridge"'],
  [
    'a header that is no string',
    { headers: { 'X-Retry': '3' } },
    { headers: { 'x-retry': 3 } },
    'headers["x-retry"]: "3" | set',
  ],
  [
    'a header that is no string, and that nobody wants',
    {},
    { headers: { 'X-Retry': 3 } },
    'headers["x-retry"]: not-set | set',
  ],
  ['topics that are no list', {}, { topics: 'alarms' }, 'topics: ["alarms","audits"] | set'],
  ['another name', {}, { name: 'Pager' }, 'name: "Paging" | "Pager"'],
  [
    'another receiver',
    {},
    { url: OTHER },
    'url: "https://hooks.example.com/mist" | "https://hooks.example.org/"',
  ],
  ['another receiver and name', {}, { name: 'Pager', url: OTHER }, 'missing'],
  ['the receiver in another spelling', {}, { url: 'HTTPS://hooks.example.com:443/m%69st#a' }],
  ['the receiver in another spelling in the template', { url: 'HTTPS://hooks.example.com:443/mist' }, {}],
  [
    'a variable in it, in another spelling',
    { url: 'https://{{host}}/m' },
    { url: 'HTTPS://a.example:443/m' },
  ],
  [
    'two fields, in the form’s order',
    {},
    { name: 'Pager', enabled: false },
    'enabled: true | false, name: "Paging" | "Pager"',
  ],
  ['a secret where one is wanted', { secret: '{{secret}}' }, { secret: 'marked' }],
  ['no secret where one is wanted', { secret: '{{secret}}' }, {}, 'secret: set | not-set'],
  ['a secret where none is wanted', {}, { secret: 'marked' }, 'secret: not-set | set'],
  ['two secrets are not compared', { secret: 'kept in clear' }, { secret: 'marked' }],
  ['a header', { headers: { 'X-Team': 'network' } }, { headers: { 'x-team': 'network' } }],
  [
    'another value of a header',
    { headers: { 'X-Team': 'network' } },
    { headers: { 'X-Team': 'noc' } },
    'headers["x-team"]: "network" | "noc"',
  ],
  ['a header is missing', { headers: { 'X-Team': 'network' } }, {}, 'headers["x-team"]: "network" | not-set'],
  [
    'a header too many',
    {},
    { headers: { Site: 'berlin', 'X-Key': 'marked' } },
    'headers.site: not-set | "berlin", headers["x-key"]: not-set | set',
  ],
  [
    'the credential of a header',
    { headers: { Authorization: 'Bearer {{token}}' } },
    { headers: { Authorization: 'Bearer marked' } },
  ],
  [
    'another scheme',
    { headers: { Authorization: 'Bearer {{token}}' } },
    { headers: { Authorization: 'Token 4f1c' } },
    'headers.authorization: "Bearer {{token}}" | "Token {{header_authorization}}"',
  ],
  [
    'a credential in a URL',
    { url: 'https://h.example/?token={{token}}' },
    { url: 'https://h.example/?token=4f1c9a77' },
  ],
  [
    'rules that the template does not have',
    {},
    { rules: [{ topic: 'alarms' }] },
    'rules: not-set | [{"topic":"alarms"}]',
  ],
  [
    'rules in another order of their members',
    { rules: [{ topic: 'alarms', action: 'block' }] },
    { rules: [{ action: 'block', topic: 'alarms' }] },
  ],
  ['a field of unknown use', {}, { later: 1 }],
  ['a field of unknown use that is wanted', { later: 1 }, { later: 2 }, 'later: 1 | 2'],
  ['fields that another type uses', { oauth2_token_url: 'https://a.example/' }, {}],
  ['a variable', { name: 'Paging {{site}}' }, { name: 'Paging Berlin' }],
  [
    'a variable twice',
    { name: 'Paging {{site}}', headers: { 'X-Site': '{{site}}' } },
    { name: 'Paging Berlin', headers: { 'X-Site': 'Munich' } },
    'headers["x-site"]: "Berlin" | "Munich"',
  ],
  [
    'a variable in a list',
    { name: 'Paging {{topic}}', topics: ['{{topic}}'] },
    { name: 'Paging alarms', topics: ['alarms'] },
  ],
  [
    'a variable that nothing solves',
    { headers: { 'X-Site': '{{site}}' } },
    {},
    'headers["x-site"]: "{{site}}" | not-set',
  ],
  [
    'a variable beside what differs',
    { name: 'A {{a}} {{site}}', headers: { 'X-Site': 'at {{site}}' } },
    { name: 'A b Berlin', headers: { 'X-Site': 'in Berlin' } },
    'headers["x-site"]: "at Berlin" | "in Berlin"',
  ],
];

test.each(rows.map(row => ({ row, title: row[0] })))('$title', async ({ row }) => {
  const [, template, found, differences = ''] = row;
  expect(await differencesOf({ ...base, ...template }, { ...base, ...found })).toBe(differences);
});

const idOf = (drift: PlaceDrift | undefined) =>
  drift && 'webhook' in drift ? `${drift.state} ${drift.webhook.id}` : drift?.state;

const other = { ...base, name: 'Other', url: 'https://other.example/' };
const matches: readonly (readonly [title: string, webhooks: Partial<Webhook>[], taken: string])[] = [
  ['receiver and name before the receiver', [{ name: 'Pager' }, { enabled: false }], 'differs s1-2'],
  ['the receiver before the name', [{ url: 'https://other.example/' }, { name: 'Pager' }], 'differs s1-2'],
  [
    'of two the one that differs less',
    [{ topics: [], enabled: false }, { topics: [] }, other],
    'differs s1-2',
  ],
  ['of two alike the first', [{}, {}], 'same s1-1'],
  ['none', [], 'missing'],
  ['only others', [other], 'missing'],
];

test.each(matches)('takes %s', async (_title, webhooks, taken) => {
  const [drift] = driftOf(
    templateOf(base),
    await fleetOf({ s1: webhooks.map(each => ({ ...base, ...each })) }),
  );
  expect(idOf(drift)).toBe(taken);
});

test('a template of variables alone is compared with what differs least', async () => {
  const template = templateOf({ ...base, name: '{{name}}', url: 'https://{{host}}' });
  const [drift] = driftOf(template, await fleetOf({ s1: [{ ...base, topics: [] }, { ...other }] }));
  expect(idOf(drift)).toBe('same s1-2');
  expect(drift && 'values' in drift && Object.fromEntries(drift.values)).toEqual({
    name: 'Other',
    host: 'other.example/',
  });
});

test('the person may correct what is taken, to none as well', async () => {
  const fleet = await fleetOf({ s1: [base, other], s2: [base] });
  const drifts = driftOf(
    templateOf(base),
    fleet,
    new Map([
      ['s1', 's1-2'],
      ['s2', null],
    ]),
  );
  expect(drifts.map(idOf)).toEqual(['differs s1-2', 'missing']);
});

test('a place that was not read is none where it is missing', async () => {
  const { places, ...fleet } = await fleetOf({ org: [base], s1: [] });
  const more = [
    ...places,
    { state: 'not-read' as const, place: placeOf('s2'), reason: 'no-access' as const },
    { state: 'waiting' as const, place: placeOf('s3') },
  ];
  const statesOf = (scope: Template['scope']) =>
    driftOf(templateOf(base, { scope }), { ...fleet, places: more }).map(({ place, state }) => [
      place.id,
      state,
    ]);
  expect(statesOf('site')).toEqual([
    ['s1', 'missing'],
    ['s2', 'not-read'],
    ['s3', 'not-read'],
  ]);
  expect(statesOf('org')).toEqual([['org', 'same']]);
  expect(statesOf('any').map(([id]) => id)).toEqual(['org', 's1', 's2', 's3']);
});

test('what differs most often comes first', async () => {
  const fleet = await fleetOf({
    s1: [{ ...base, enabled: false, topics: [] }],
    s2: [{ ...base, topics: ['alarms'], verify_cert: false }],
    s3: [base],
    s4: [],
  });
  expect(summaryOf(driftOf(templateOf(base), fleet))).toEqual({
    counts: { same: 1, differs: 2, missing: 1, 'not-read': 0 },
    fields: [
      { path: 'topics', count: 2 },
      { path: 'enabled', count: 1 },
      { path: 'verify_cert', count: 1 },
    ],
  });
});
