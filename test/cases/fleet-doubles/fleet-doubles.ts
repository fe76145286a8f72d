import type { NaiveWebhook } from './naive-doubles.ts';

/** A fleet, and by hand what is delivered twice in it: ids, topics, `?` where it is only possible. */
export interface DoublesCase {
  readonly title: string;
  readonly webhooks: readonly NaiveWebhook[];
  readonly doubles: readonly string[];
}

type Given = Omit<NaiveWebhook, 'id' | 'at'>;

const A = 'https://hooks.example.com/mist';
const B = 'https://hooks.example.org/mist';

const webhook = (at: string, id: string, url: string, topics: string, more: Given): NaiveWebhook => ({
  id,
  at,
  url,
  topics: topics.split(' ').filter(Boolean),
  ...more,
});
const org = (id: string, url: string, topics: string, more: Given = {}) =>
  webhook('org', id, url, topics, more);
const at =
  (site: string) =>
  (id: string, url: string, topics: string, more: Given = {}) =>
    webhook(site, id, url, topics, more);
const s1 = at('s1');
const s2 = at('s2');
const s3 = at('s3');

const row = (title: string, webhooks: readonly NaiveWebhook[], ...doubles: string[]): DoublesCase => ({
  title,
  webhooks,
  doubles,
});

/** The same two URLs, one at the organization and one at a site. */
const same = (title: string, one: string, other: string) =>
  row(title, [org('1', one, 'alarms'), s1('2', other, 'alarms')], '1,2 alarms');
const differ = (title: string, one: string, other: string) =>
  row(title, [org('1', one, 'alarms'), s1('2', other, 'alarms')]);

const RULE = [{ topic: 'alarms', action: 'block', matching: { type: ['ap_offline'] } }];

const urls: readonly DoublesCase[] = [
  same('one URL', A, A),
  differ('two hosts', A, B),
  same('letter case of the host', A, 'https://HOOKS.Example.com/mist'),
  same('letter case of the scheme', A, 'HTTPS://hooks.example.com/mist'),
  differ('letter case of the path', A, 'https://hooks.example.com/Mist'),
  differ('letter case of the query', `${A}?a=b`, `${A}?A=b`),
  same('the default port of https', A, 'https://hooks.example.com:443/mist'),
  same('the default port of http', 'http://hooks.example.com/mist', 'http://hooks.example.com:80/mist'),
  same('a port that is left empty', A, 'https://hooks.example.com:/mist'),
  differ('another port', A, 'https://hooks.example.com:8443/mist'),
  differ('the default port of the other scheme', A, 'https://hooks.example.com:80/mist'),
  same('another port on both', 'https://hooks.example.com:8443/mist', 'https://HOOKS.example.com:8443/mist'),
  differ('two schemes', A, 'http://hooks.example.com/mist'),
  same('an empty path', 'https://hooks.example.com', 'https://hooks.example.com/'),
  same('an empty path before a query', 'https://hooks.example.com?a=1', 'https://hooks.example.com/?a=1'),
  differ('a slash at the end of a path', A, `${A}/`),
  same('an unreserved character encoded', 'https://h.example/~noc', 'https://h.example/%7Enoc'),
  same('a letter encoded', A, 'https://hooks.example.com/m%69st'),
  same('hexadecimal digits in two cases', 'https://h.example/a%2fb', 'https://h.example/a%2Fb'),
  differ('a slash encoded', 'https://h.example/a/b', 'https://h.example/a%2Fb'),
  same('encoding in a query', `${A}?site=a%2Db`, `${A}?site=a-b`),
  differ('a reserved character encoded in a query', `${A}?a=b%26c=d`, `${A}?a=b&c=d`),
  differ('a percent sign encoded', 'https://h.example/%2541', 'https://h.example/A'),
  same('dot segments', A, 'https://hooks.example.com/a/.././mist'),
  same('dot segments encoded', A, 'https://hooks.example.com/a/%2e%2E/mist'),
  same('a fragment', A, `${A}#noc`),
  same('two fragments', `${A}#a`, `${A}#b`),
  differ('two queries', `${A}?a=1`, `${A}?a=2`),
  differ('a query and none', A, `${A}?a=1`),
  differ('two orders of a query', `${A}?a=1&b=2`, `${A}?b=2&a=1`),
  same('all at once', `${A}/x%7E`, 'HTTPS://Hooks.Example.COM:443/mist/./x~#top'),
  same('one token', `${A}?token=4f1c9a77`, `${A}?token=4f1c9a77`),
  differ('two tokens', `${A}?token=4f1c9a77`, `${A}?token=4f1c9a78`),
  same(
    'one token in two spellings',
    `${A}?token=4f1c9a7%37`,
    'https://HOOKS.example.com/mist?token=4f1c9a77',
  ),
  differ('two users', 'https://a:b1@h.example/m', 'https://a:b2@h.example/m'),
  same('one user', 'https://a:b1@h.example/m', 'https://a:b1@H.EXAMPLE:443/m'),
  differ('a user and none', 'https://a:b1@h.example/m', 'https://h.example/m'),
  same('an IPv6 address', 'https://[2001:db8::a]/m', 'https://[2001:DB8::A]:443/m'),
  differ(
    'paths that are tokens',
    'https://hooks.slack.com/services/T0/B0/x1',
    'https://hooks.slack.com/services/T0/B0/x2',
  ),
  row('no URL on either', [org('1', '', 'alarms'), s1('2', '', 'alarms')]),
  row('null for both URLs', [org('1', '', 'alarms', { url: null }), s1('2', '', 'alarms', { url: null })]),
];

const places: readonly DoublesCase[] = [
  row('two sites', [s1('1', A, 'alarms'), s2('2', A, 'alarms')]),
  row('both at one site', [s1('1', A, 'alarms'), s1('2', A, 'alarms')], '1,2 alarms'),
  row('both at the organization', [org('1', A, 'alarms'), org('2', A, 'alarms')], '1,2 alarms'),
  row('ids that descend', [org('9', A, 'alarms'), s1('2', A, 'alarms')], '2,9 alarms'),
  row('ids as texts, not numbers', [org('10', A, 'alarms'), s1('9', A, 'alarms')], '10,9 alarms'),
  row(
    'three sites under one organization',
    [org('1', A, 'alarms'), s1('2', A, 'alarms'), s2('3', A, 'alarms'), s3('4', A, 'audits')],
    '1,2 alarms',
    '1,3 alarms',
  ),
  row(
    'a site with three',
    [s1('1', A, 'alarms audits'), s1('2', A, 'alarms'), s1('3', A, 'audits')],
    '1,2 alarms',
    '1,3 audits',
  ),
  row(
    'a site with two, and the organization',
    [org('1', A, 'alarms'), s1('2', A, 'alarms'), s1('3', A, 'alarms')],
    '1,2 alarms',
    '1,3 alarms',
    '2,3 alarms',
  ),
  row(
    'the organization with two, and a site',
    [org('1', A, 'alarms'), org('2', A, 'audits'), s1('3', A, 'audits alarms')],
    '1,3 alarms',
    '2,3 audits',
  ),
  row(
    'two receivers at each place',
    [org('1', A, 'alarms'), org('2', B, 'alarms'), s1('3', A, 'alarms'), s1('4', B, 'alarms')],
    '1,3 alarms',
    '2,4 alarms',
  ),
  row('one webhook alone', [org('1', A, 'alarms')]),
  row('none', []),
];

const topics: readonly DoublesCase[] = [
  row('no common topic', [org('1', A, 'alarms'), s1('2', A, 'audits')]),
  row(
    'several common topics, sorted',
    [org('1', A, 'device-updowns audits alarms'), s1('2', A, 'audits device-updowns nac-events')],
    '1,2 audits,device-updowns',
  ),
  row('a topic twice', [org('1', A, 'alarms alarms'), s1('2', A, 'alarms')], '1,2 alarms'),
  row('no topics', [org('1', A, ''), s1('2', A, '')]),
  row('null for topics', [org('1', A, '', { topics: null }), s1('2', A, 'alarms')]),
  row('a topic of sites only, at the organization too', [org('1', A, 'zone'), s1('2', A, 'zone')]),
  row('a topic of sites only, both at one site', [s1('1', A, 'zone'), s1('2', A, 'zone')], '1,2 zone'),
  row(
    'a topic of sites only beside one of both',
    [org('1', A, 'zone alarms'), s1('2', A, 'zone alarms')],
    '1,2 alarms',
  ),
  row('locations are no raw topics', [s1('1', A, 'location'), s1('2', A, 'location')], '1,2 location'),
  row('a raw topic', [org('1', A, 'asset-raw-rssi'), s1('2', A, 'asset-raw-rssi')]),
  row('a raw topic at one site', [s1('1', A, 'wifi-conn-raw'), s1('2', A, 'wifi-conn-raw')]),
  row(
    'a raw topic beside another',
    [s1('1', A, 'wifi-unconn-raw alarms'), s1('2', A, 'wifi-unconn-raw alarms')],
    '1,2 alarms',
  ),
  row('the old raw topic', [s1('1', A, 'asset-raw'), s1('2', A, 'asset-raw')]),
  row('the filtered topic', [s1('1', A, 'filtered-asset-rssi'), s1('2', A, 'filtered-asset-rssi')]),
  row('all raw', [s1('1', A, 'discovered-raw-rssi'), s1('2', A, 'discovered-raw-rssi')]),
];

const states: readonly DoublesCase[] = [
  row('the first is disabled', [org('1', A, 'alarms', { enabled: false }), s1('2', A, 'alarms')]),
  row('the second is disabled', [org('1', A, 'alarms'), s1('2', A, 'alarms', { enabled: false })]),
  row(
    'both are enabled',
    [org('1', A, 'alarms', { enabled: true }), s1('2', A, 'alarms', { enabled: true })],
    '1,2 alarms',
  ),
  row('null is enabled', [org('1', A, 'alarms', { enabled: null }), s1('2', A, 'alarms')], '1,2 alarms'),
  row('two types', [org('1', A, 'alarms', { type: 'splunk' }), s1('2', A, 'alarms', { type: 'http-post' })]),
  row(
    'a type and its default',
    [org('1', A, 'alarms', { type: 'http-post' }), s1('2', A, 'alarms')],
    '1,2 alarms',
  ),
  row(
    'no type and an empty one',
    [org('1', A, 'alarms', { type: null }), s1('2', A, 'alarms', { type: '' })],
    '1,2 alarms',
  ),
  row(
    'two of a type that is not known',
    [org('1', A, 'alarms', { type: 'aws-eventbridge' }), s1('2', A, 'alarms', { type: 'aws-eventbridge' })],
    '1,2 alarms',
  ),
  row('a type that is not known and the default', [
    org('1', A, 'alarms', { type: 'aws-eventbridge' }),
    s1('2', A, 'alarms'),
  ]),
  row('OAuth2 and the default', [org('1', A, 'alarms', { type: 'oauth2' }), s1('2', A, 'alarms')]),
  row(
    'both Splunk',
    [org('1', A, 'alarms', { type: 'splunk' }), s1('2', A, 'alarms', { type: 'splunk' })],
    '1,2 alarms',
  ),
  row(
    'rules at the organization',
    [org('1', A, 'alarms', { rules: RULE }), s1('2', A, 'alarms')],
    '1,2 alarms ?',
  ),
  row('rules at the site', [org('1', A, 'alarms'), s1('2', A, 'alarms', { rules: RULE })], '1,2 alarms ?'),
  row(
    'rules on both',
    [org('1', A, 'alarms', { rules: RULE }), s1('2', A, 'alarms', { rules: RULE })],
    '1,2 alarms ?',
  ),
  row('no rule in the list', [org('1', A, 'alarms', { rules: [] }), s1('2', A, 'alarms')], '1,2 alarms'),
  row('null for rules', [org('1', A, 'alarms', { rules: null }), s1('2', A, 'alarms')], '1,2 alarms'),
  row('rules and another topic', [org('1', A, 'audits', { rules: RULE }), s1('2', A, 'alarms')]),
  row(
    'what no rule permits is blocked',
    [org('1', A, 'alarms', { default_action: 'block' }), s1('2', A, 'alarms')],
    '1,2 alarms ?',
  ),
  row(
    'what no rule blocks is permitted',
    [org('1', A, 'alarms', { default_action: 'permit' }), s1('2', A, 'alarms')],
    '1,2 alarms',
  ),
  row('an asset filter', [s1('1', A, 'zone', { assetfilter_ids: ['f'] }), s1('2', A, 'zone')], '1,2 zone ?'),
  row(
    'no asset filter in the list',
    [s1('1', A, 'zone', { assetfilter_ids: [] }), s1('2', A, 'zone')],
    '1,2 zone',
  ),
  row('rules, but disabled', [org('1', A, 'alarms', { rules: RULE, enabled: false }), s1('2', A, 'alarms')]),
];

/** Fleets with what is delivered twice in them, worked out by hand. */
export const doublesCases: readonly DoublesCase[] = [...urls, ...places, ...topics, ...states];
