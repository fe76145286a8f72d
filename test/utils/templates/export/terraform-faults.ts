import { grantTypes, webhookTypes } from '../../../../utils/webhook/fields.ts';
import { type HclBlock, type HclValue, readHcl } from './read-hcl.ts';

// The table of the provider's documentation (juniper/mist, July 2026), written apart from the exporter's.
const ORG_TOPICS =
  'alarms audits client-info client-join client-sessions device-events device-updowns guest-authorizations mxedge-events minis-application minis-reachability nac-accounting nac-events';
const SITE_TOPICS = `${ORG_TOPICS} asset-raw asset-raw-rssi client-latency discovered-raw-rssi location location-asset location-centrak location-client location-sdk location-unclient occupancy-alerts rssizone sdkclient-scan-data vbeacon wifi-conn-raw wifi-unconn-raw zone`;
const COMMON =
  'name url topics type enabled verify_cert headers secret single_event_per_message splunk_token oauth2_grant_type oauth2_token_url oauth2_scopes oauth2_client_id oauth2_client_secret oauth2_username oauth2_password';
const words = (text: string) => text.split(' ');

export const topicsOf = (site: boolean) => words(site ? SITE_TOPICS : ORG_TOPICS);

/** A text as it stands there; null where it holds a reference. */
export function textOf(value: HclValue | undefined): string | null | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.some(part => typeof part !== 'string')) return null;
  return value.join('');
}

export const elementsOf = (value: HclValue | undefined): (string | null)[] =>
  typeof value === 'object' && 'list' in value ? value.list.map(each => textOf(each) ?? null) : [];

type Condition = readonly [what: string, holds: (given: HclBlock['attributes'], site: boolean) => boolean];

const typeOf = (given: HclBlock['attributes']) => textOf(given.get('type')) ?? 'http-post';
const grantOf = (given: HclBlock['attributes']) => textOf(given.get('oauth2_grant_type'));
const requires = (name: string, when: (given: HclBlock['attributes']) => boolean): Condition => [
  name,
  given => !when(given) || given.has(name),
];
const only = (name: string, types: readonly string[]): Condition => [
  `${name} at the type`,
  given => !given.has(name) || types.includes(typeOf(given)),
];

/** What keeps a configuration from being applied, each with the words that a warning has to hold. */
const mayBeTold: readonly (readonly [Condition, RegExp])[] = [
  [requires('name', () => true), /needs .*a name/],
  [requires('url', () => true), /needs .*a URL/],
  [['topics', given => elementsOf(given.get('topics')).length > 0], /needs .*at least one topic/],
  ...(
    [
      ['splunk_token', given => typeOf(given) === 'splunk'],
      ['oauth2_grant_type', given => typeOf(given) === 'oauth2'],
      ['oauth2_client_id', given => grantOf(given) === 'client_credentials'],
      ['oauth2_client_secret', given => grantOf(given) === 'client_credentials'],
      ['oauth2_username', given => grantOf(given) === 'password'],
      ['oauth2_password', given => grantOf(given) === 'password'],
    ] satisfies [string, (given: HclBlock['attributes']) => boolean][]
  ).map(([name, when]) => [requires(name, when), new RegExp(`needs .*\\b${name}\\b`)] as const),
];

/** What must never be written. */
const never: readonly Condition[] = [
  only('headers', ['http-post', 'oauth2']),
  only('oauth2_token_url', ['oauth2']),
  only('oauth2_scopes', ['oauth2']),
  ['type', given => ['', ...webhookTypes].includes(typeOf(given))],
  ['grant', given => !given.has('oauth2_grant_type') || grantTypes.some(each => each === grantOf(given))],
  [
    'topics',
    (given, site) =>
      elementsOf(given.get('topics')).every(topic => topic === null || topicsOf(site).includes(topic)),
  ],
  [
    'attributes',
    (given, site) =>
      [...given.keys()].every(name =>
        words(`${COMMON} ${site ? 'site_id assetfilter_ids' : 'org_id'}`).includes(name),
      ),
  ],
  ['place', (given, site) => given.has(site ? 'site_id' : 'org_id')],
];

/** Whether the provider refuses a field in a resource, or would ask for more because of it. */
export function mayBeLeftOut(field: string, resource: HclBlock | undefined): boolean {
  const given = new Map([...(resource?.attributes ?? []), [field, true] as const]);
  const site = resource?.labels[0] === 'mist_site_webhook';
  const isRefused = never.some(([, holds]) => !holds(given, site));
  return isRefused || (field === 'oauth2_grant_type' && typeOf(given) !== 'oauth2');
}

const RESERVED = words('source version providers count for_each lifecycle depends_on locals');

/** Everything that Terraform or the provider would refuse and that no warning tells. */
export function faultsOf(text: string, warnings: readonly string[]): string[] {
  const blocks = readHcl(text);
  const ofType = (type: string) => blocks.filter(block => block.type === type);
  const names = (type: string) => ofType(type).map(({ labels }) => labels.join('.'));
  const faults: string[] = [];
  for (const type of ['resource', 'variable']) {
    if (new Set(names(type)).size < names(type).length) faults.push(`a second ${type}`);
    if (names(type).some(name => !/^(?:mist_(?:org|site)_webhook\.)?[A-Za-z_]\w*$/.test(name)))
      faults.push(`name of a ${type}`);
  }
  if (names('variable').some(name => RESERVED.includes(name))) faults.push('reserved variable');
  const declared = new Set(names('variable').map(name => `var.${name}`));
  for (const used of JSON.stringify(plain(blocks.map(({ attributes }) => attributes))).matchAll(
    /"(var\.\w+)"/g,
  ))
    if (!declared.has(used[1] ?? '')) faults.push(`${used[1]} is not declared`);
  for (const { attributes } of ofType('variable'))
    if (attributes.get('sensitive') === true && attributes.has('default')) faults.push('default of a secret');
  for (const { attributes } of ofType('import')) {
    const to = attributes.get('to');
    const resource = ofType('resource').find(
      ({ labels }) => JSON.stringify(to) === JSON.stringify([{ reference: labels.join('.') }]),
    );
    const place = textOf(resource?.attributes.get('site_id') ?? resource?.attributes.get('org_id'));
    if (!place || !textOf(attributes.get('id'))?.startsWith(`${place}.`)) faults.push('import of nothing');
  }
  for (const { labels, attributes } of ofType('resource')) {
    const site = labels[0] === 'mist_site_webhook';
    faults.push(...never.filter(([, holds]) => !holds(attributes, site)).map(([what]) => what));
    for (const [[what, holds], told] of mayBeTold)
      if (!holds(attributes, site) && !warnings.some(warning => told.test(warning))) faults.push(what);
  }
  return faults;
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, plain(each)]));
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
    : value;
}
